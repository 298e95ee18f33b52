// The versions of a round of support, and the end of its term.
import { reconcile } from "#server/data/reconcile.ts";
import { applyToDraft } from "#server/features/drafting/commands/apply-to-draft.ts";
import { addLocalDays } from "#shared/calendar/local-time.ts";
import { describe, expect, it } from "vitest";
import type { Person } from "../support/app.ts";
import { expectCounted, gaugeOf } from "../support/counted.ts";
import { settled } from "../support/neighbourhood.ts";
import { app, change, endingSoon, keep, noticesOf, ok, roundOf, stageOf, supportAll, transact } from "../support/rounds.ts";
import * as way from "../support/way.ts";

describe("a new version", () => {
  it("asks everybody once when it matters, and nobody when it does not", async () => {
    const { id, steward } = await way.inDraagvlak(app, "oost", 150_000);
    const people = await way.residents(app, "oost", 6);
    await supportAll(people, id);
    expect((await way.amend(steward, id, 2)).reason).toBe("NOT_CHANGED");
    await change(id, "title", "Mooie ");
    expect((await way.amend(people[0] as Person, id, 2)).reason).toBe("NOT_A_STEWARD");
    expect((await way.amend(steward, id, 1)).reason).toBe("STALE_VERSION");
    expect((await way.amend(steward, id, 2)).initiative?.version).toBe(3);
    expect(await gaugeOf(app, id)).toMatchObject({ supporters: 6, confirmed: 6, counted: 6, reached: true });
    await change(id, "place", "Achter het ");
    expect((await way.amend(steward, id, 3)).initiative?.version).toBe(4);
    expect(await gaugeOf(app, id)).toMatchObject({ supporters: 6, confirmed: 0, counted: 0, reached: false });
    expect((await way.handIn(steward, id, 4)).reason).toBe("THRESHOLD_NOT_REACHED");
    await settled(app);
    for (const person of people) expect((await noticesOf(person)).filter((kind) => kind === "STILL_WITH_YOU")).toHaveLength(1);
    // Who says yes to the old text has not read the new one; who read what was changed since in nothing that matters has.
    expect((await way.support(people[0] as Person, id, 3)).reason).toBe("STALE_VERSION");
    expect((await way.support(people[0] as Person, id, 5)).reason).toBe("STALE_VERSION");
    for (const person of people.slice(0, 5)) expect((await way.support(person, id, 4)).__typename).toBe("InitiativeChanged");
    expect(await gaugeOf(app, id)).toMatchObject({ supporters: 6, confirmed: 5, counted: 5, reached: true });
    await way.withdrawSupport(people[5] as Person, id);
    expect(await gaugeOf(app, id)).toMatchObject({ supporters: 5, confirmed: 5 });
    expect((await way.handIn(steward, id, 4)).initiative?.stage).toBe("INGEDIEND");
    expect((await way.amend(steward, id, 4)).reason).toBe("WRONG_STAGE");
    expect(await reconcile(app.pool)).toEqual([]);
  });

  it("moves what is asked of the wijkbudget with it, and may not slip under a milder rule", async () => {
    const { id, steward } = await way.inDraagvlak(app, "oost", 150_000);
    const askFor = (cents: number) => transact({ viewer: null, now: app.now() }, (work) => applyToDraft(work, id, (doc) => {
      const lines = doc.getArray("lines") as unknown as { get(index: number): { set(key: string, value: unknown): void } };
      lines.get(0).set("cents", cents + 5_000);
    }));
    await askFor(200_001);
    expect((await way.amend(steward, id, 2)).reason).toBe("OTHER_RULE");
    await askFor(180_000);
    expect((await way.amend(steward, id, 2)).initiative?.version).toBe(3);
    expect((await app.pool.query("select asked_cents::int as asked from initiative_money where initiative_id = $1", [id])).rows[0].asked).toBe(180_000);
    expect((await roundOf(id)).material_version).toBe(3);
    expect(await reconcile(app.pool)).toEqual([]);
  });
});

describe("the end of the term", () => {
  it("ends what a vote counts at once, also when nobody has closed the round yet, and leaves taking back", async () => {
    const { id, steward } = await way.inDraagvlak(app, "oost", 150_000);
    const people = await way.residents(app, "oost", 7);
    await supportAll(people.slice(0, 6), id);
    const end = await endingSoon(id);
    app.setNow(new Date(end.getTime() - 1));
    expect((await way.support(people[6] as Person, id)).__typename).toBe("InitiativeChanged");
    app.setNow(end);
    const late = (await way.residents(app, "oost", 1))[0] as Person;
    expect((await way.support(late, id)).reason).toBe("ROUND_OVER");
    expect((await way.amend(steward, id, 2)).reason).toBe("ROUND_OVER");
    expect((await way.extend(steward, id)).reason).toBe("ROUND_OVER");
    expect((await way.withdrawSupport(people[0] as Person, id)).__typename).toBe("InitiativeChanged");
    expect((await way.handIn(steward, id, 2)).initiative?.stage).toBe("INGEDIEND");
  });

  it("makes a draft of what had too little support, frees its money, keeps its numbers, and lets it ask anew from nothing", async () => {
    const { id, steward } = await way.inDraagvlak(app, "oost", 150_000);
    const people = await way.residents(app, "oost", 3);
    await supportAll(people, id);
    const end = await endingSoon(id);
    await keep(new Date(end.getTime() - 1));
    expect((await stageOf(id)).stage).toBe("DRAAGVLAK");
    await Promise.all([keep(end), keep(end), keep(end)]);
    await settled(app);
    expect((await stageOf(id)).stage).toBe("CONCEPT");
    expect((await app.pool.query("select asked_cents::int as asked from initiative_money where initiative_id = $1", [id])).rows[0].asked).toBe(0);
    const { initiative } = await steward.ask(`query ($id: ID!) { initiative(id: $id) { draagvlak { supporters } endedRounds { supporters counted threshold buurtenReached } } }`, { id });
    expect(initiative).toEqual({ draagvlak: null, endedRounds: [{ supporters: 3, counted: 3, threshold: 5, buurtenReached: 3 }] });
    expect((await way.withdrawSupport(people[0] as Person, id)).reason).toBe("NOT_FOUND");
    expect((await noticesOf(steward)).filter((kind) => kind === "DRAAGVLAK_MISSED")).toHaveLength(1);
    expect((await noticesOf(people[0] as Person)).filter((kind) => kind === "SUPPORT_ENDED")).toHaveLength(1);
    expect(await reconcile(app.pool)).toEqual([]);
    app.setNow(end);
    expect((await way.openForDraagvlak(steward, id, 2)).initiative?.stage).toBe("DRAAGVLAK");
    expect(await gaugeOf(app, id)).toMatchObject({ supporters: 0, counted: 0, buurtenReached: 0 });
    expect(ok(await supportAll(people, id))).toBe(3);
    await expectCounted(app, id);
  });

  it("tells once that enough was enough, and ends it after all when support is taken back before handing in", async () => {
    const { id, steward } = await way.inDraagvlak(app, "oost", 150_000);
    const people = await way.residents(app, "oost", 5);
    await supportAll(people, id);
    const end = await endingSoon(id);
    await keep(end);
    await keep(new Date(end.getTime() + 60_000));
    await settled(app);
    expect((await noticesOf(steward)).filter((kind) => kind === "DRAAGVLAK_CLOSED")).toHaveLength(1);
    expect((await stageOf(id)).stage).toBe("DRAAGVLAK");
    app.setNow(new Date(end.getTime() + 120_000));
    await way.withdrawSupport(people[0] as Person, id);
    await keep(new Date(end.getTime() + 180_000));
    expect((await stageOf(id)).stage).toBe("CONCEPT");
  });

  it("is reminded of a week and a day before, in local days, once each", async () => {
    const { id, steward } = await way.inDraagvlak(app, "oost", 150_000);
    const { closes_at: end } = await roundOf(id);
    const told = async (now: Date) => {
      await keep(now);
      await settled(app);
      return (await noticesOf(steward)).filter((kind) => kind.startsWith("DRAAGVLAK_ENDS")).toSorted();
    };
    const [week, day] = [addLocalDays(end, -7), addLocalDays(end, -1)];
    expect(await told(new Date(week.getTime() - 1))).toEqual([]);
    expect(await told(week)).toEqual(["DRAAGVLAK_ENDS_SOON"]);
    expect(await told(new Date(week.getTime() + 60_000))).toEqual(["DRAAGVLAK_ENDS_SOON"]);
    expect(await told(day)).toEqual(["DRAAGVLAK_ENDS_SOON", "DRAAGVLAK_ENDS_TODAY"]);
    expect(await told(new Date(day.getTime() + 60_000))).toEqual(["DRAAGVLAK_ENDS_SOON", "DRAAGVLAK_ENDS_TODAY"]);
  });

  it("can be later once, with a reason", async () => {
    const { id, steward } = await way.inDraagvlak(app, "oost", 150_000);
    const { closes_at: end } = await roundOf(id);
    expect((await way.extend((await way.residents(app, "oost", 1))[0] as Person, id)).reason).toBe("NOT_A_STEWARD");
    expect((await way.extend(steward, id, "  ")).reason).toBe("INVALID_TEXT");
    const answers = await Promise.all([way.extend(steward, id), way.extend(steward, id, "Nog eens.")]);
    expect(answers.map(({ reason }) => reason).toSorted()).toEqual(["ALREADY_EXTENDED", undefined]);
    expect((await roundOf(id)).closes_at).toEqual(addLocalDays(end, 14));
  });
});
