// Votes, versions, ends and erasures in the same moment.
import { reconcile } from "#server/data/reconcile.ts";
import { castSupport } from "#server/features/draagvlak/commands/cast-support.ts";
import { endRound } from "#server/features/draagvlak/commands/end-round.ts";
import { removePerson } from "#server/features/privacy/commands/remove-person.ts";
import { Refused } from "#server/platform/refused.ts";
import { describe, expect, it } from "vitest";
import { expectCounted, gaugeOf } from "../support/counted.ts";
import { declare } from "../support/residence.ts";
import { app, change, ok, roundOf, transact } from "../support/rounds.ts";
import * as way from "../support/way.ts";

describe("in the same moment", () => {
  it("two thousand votes are two thousand, once each", async () => {
    const { id } = await way.inDraagvlak(app, "oost", 900_000);
    const { rows: people } = await app.pool.query<{ id: string }>(
      `insert into persons (email, name, grade, wijk_id, buurt_id, created_at) select gen_random_uuid() || '@test.example', 'Buur', 'POSTCODE', 'oost', r.area[1 + n % cardinality(r.area)], now()
       from generate_series(1, 1000) n, draagvlak_rounds r where r.initiative_id = $1 returning id`, [id]);
    // Each from two tabs, on every connection that there is.
    await Promise.all(Array.from({ length: 2_000 }, (_, n) => transact({ viewer: people[n % people.length]?.id ?? null, now: app.now() }, (work) => castSupport(work, id, null))));
    expect(await gaugeOf(app, id)).toMatchObject({ supporters: 1_000, counted: 1_000, buurtenReached: 8 });
    await expectCounted(app, id);
    expect(await reconcile(app.pool)).toEqual([]);
  }, 120_000);

  const answered = (act: Promise<unknown>) => act.then(() => "yes", (error: unknown) => { if (error instanceof Refused) return error.reason; throw error; });

  it("as its end, a vote is in what was gathered or was refused", async () => {
    const { id } = await way.inDraagvlak(app, "oost", 1_500_000);
    const people = await way.residents(app, "oost", 18);
    const { closes_at: end } = await roundOf(id);
    const before = new Date(end.getTime() - 1);
    const votes = people.map((person) => answered(transact({ viewer: person.personId, now: before }, (work) => castSupport(work, id, null))));
    const ending = transact({ viewer: null, now: end }, (work) => endRound(work, id));
    const answers = await Promise.all(votes);
    await ending;
    const { rows: [kept] } = await app.pool.query("select supporters from draagvlak_history where initiative_id = $1", [id]);
    expect(kept.supporters).toBe(answers.filter((answer) => answer === "yes").length);
    expect(answers.every((answer) => ["yes", "NOT_FOUND", "WRONG_STAGE"].includes(answer))).toBe(true);
    expect(await reconcile(app.pool)).toEqual([]);
  });

  it("as a new version, a vote is for the text that was read or is refused", async () => {
    const { id, steward } = await way.inDraagvlak(app, "oost", 900_000);
    await change(id, "place", "Naast het ");
    const people = await way.residents(app, "oost", 24);
    const [amended, ...answers] = await Promise.all([way.amend(steward, id, 2), ...people.map((person) => way.support(person, id, 2))]);
    expect(amended?.initiative?.version).toBe(3);
    expect(answers.every(({ reason }) => reason === undefined || reason === "STALE_VERSION")).toBe(true);
    expect(await gaugeOf(app, id)).toMatchObject({ supporters: ok(answers), confirmed: 0, counted: 0 });
    await expectCounted(app, id);
  });

  it("as a move and an erasure, the counts are right", async () => {
    const { id, steward } = await way.inDraagvlak(app, "oost", 900_000);
    await change(id, "place", "Voor het ");
    const people = await way.residents(app, "oost", 18);
    await Promise.all([
      ...people.map((person) => way.support(person, id)),
      ...people.slice(0, 6).map((person, n) => declare(person, ["1211AA", "1221BB"][n % 2] as string, String(n + 1))),
      ...people.slice(6, 12).map((person) => transact({ viewer: person.personId, now: app.now() }, (work) => removePerson(work, person.personId ?? ""))),
      way.amend(steward, id, 2),
      ...people.slice(12).map((person) => way.withdrawSupport(person, id)),
    ]);
    await expectCounted(app, id);
    expect(await reconcile(app.pool)).toEqual([]);
    expect((await app.pool.query("select from supports where voter = any($1)", [people.slice(6, 12).map(({ personId }) => personId)])).rowCount).toBe(0);
  });
});
