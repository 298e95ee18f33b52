// What may be a campaign, and a voter who is removed.
import { reconcile } from "#server/data/reconcile.ts";
import { describe, expect, it } from "vitest";
import type { Person } from "../support/app.ts";
import { expectCounted, gaugeOf } from "../support/counted.ts";
import { settled } from "../support/neighbourhood.ts";
import { app, noticesOf, supportAll } from "../support/rounds.ts";
import * as way from "../support/way.ts";

describe("what may be a campaign", () => {
  const signsOf = async (person: Person, id: string) => (await person.ask(`query ($id: ID!) { initiative(id: $id) { supportSigns { kind votes supports { id at } } objections { id objection } } }`, { id })).initiative;
  const act = async (person: Person, call: string) => (await person.ask(`mutation { answer: ${call} { ... on Refusal { reason } } }`)).answer.reason as string | undefined;

  it("is shown as a sign to the wijkregisseur alone, and tells of nobody", async () => {
    const { id, steward } = await way.inDraagvlak(app, "oost", 900_000);
    const people = await way.residents(app, "oost", 10);
    await supportAll(people.slice(0, 9), id);
    const regisseur = await app.as("regisseur-oost");
    expect((await signsOf(regisseur, id)).supportSigns.map(({ kind }: { kind: string }) => kind)).toEqual(["DEVICE"]);
    await way.support(people[9] as Person, id);
    const seen = await signsOf(regisseur, id);
    expect(seen.supportSigns.map(({ kind, votes }: { kind: string; votes: number }) => [kind, votes]).toSorted()).toEqual([["DEVICE", 10], ["FRESH", 10], ["NETWORK", 10]]);
    const told = JSON.stringify(seen);
    expect(people.filter(({ personId }) => told.includes(personId ?? ""))).toEqual([]);
    for (const other of [app.anonymous(), steward, people[0] as Person, await app.as("regisseur-zuid"), await app.as("beheerder")]) expect((await signsOf(other, id)).supportSigns).toEqual([]);
    expect((await gaugeOf(app, id))?.supporters).toBe(10);
    await app.pool.query("update support_traces set at = at - interval '2 hours' where id in (select id from support_traces where initiative_id = $1 limit 5)", [id]);
    expect((await signsOf(regisseur, id)).supportSigns.map(({ kind }: { kind: string }) => kind)).not.toContain("NETWORK");
  });

  it("is removed only with a reason, told to whose it was, and decided on by somebody else", async () => {
    const { id, steward } = await way.inDraagvlak(app, "oost", 150_000);
    const people = await way.residents(app, "oost", 5);
    await supportAll(people, id);
    const [regisseur, wethouder] = await Promise.all([app.as("regisseur-oost"), app.as("wijkwethouder-oost")]);
    const [{ id: trace }] = (await signsOf(regisseur, id)).supportSigns[0].supports;
    const remove = (person: Person, reason = "Vijf keer vanaf één apparaat.") => act(person, `removeSupport(id: "${id}", traceId: "${trace}", reason: ${JSON.stringify(reason)})`);
    expect([await remove(app.anonymous()), await remove(steward), await remove(wethouder), await remove(await app.as("regisseur-zuid")), await remove(regisseur, " ")]).toEqual(["NOT_SIGNED_IN", "NOT_ALLOWED", "NOT_ALLOWED", "NOT_ALLOWED", "INVALID_TEXT"]);
    const both = await Promise.all([remove(regisseur), remove(regisseur)]);
    expect(both.toSorted()).toEqual(["NOT_FOUND", undefined]);
    expect(await gaugeOf(app, id)).toMatchObject({ supporters: 4, reached: false });
    const { rows: [kept] } = await app.pool.query("select id, person_id from removed_supports where initiative_id = $1", [id]);
    const person = people.find(({ personId }) => personId === kept.person_id) as Person;
    expect((await way.support(person, id)).reason).toBe("SUPPORT_REMOVED");
    await settled(app);
    expect(await noticesOf(person)).toEqual(["SUPPORT_REMOVED"]);
    const decide = (who: Person, restore = true) => act(who, `decideObjection(id: "${id}", removalId: "${kept.id}", restore: ${restore}, answer: "Wij hebben het nagekeken.")`);
    expect(await decide(wethouder)).toBe("NOTHING_WAITING");
    const object = (who: Person) => act(who, `objectToRemoval(id: "${id}", text: "Wij wonen met vijf mensen op één adres.")`);
    expect([await object(steward), await object(person), await object(person)]).toEqual(["NOTHING_WAITING", undefined, "NOTHING_WAITING"]);
    expect([(await signsOf(regisseur, id)).objections, (await signsOf(wethouder, id)).objections.length, (await signsOf(person, id)).objections]).toEqual([[], 1, []]);
    expect([await decide(app.anonymous()), await decide(person), await decide(steward), await decide(regisseur)]).toEqual(["NOT_SIGNED_IN", "NOT_ALLOWED", "NOT_ALLOWED", "NOT_FOR_YOURSELF"]);
    expect((await Promise.all([decide(wethouder), decide(wethouder)])).toSorted()).toEqual(["ALREADY_ENDED", undefined]);
    expect(await gaugeOf(app, id)).toMatchObject({ supporters: 5, reached: true });
    await settled(app);
    expect((await noticesOf(person)).toSorted()).toEqual(["OBJECTION_DECIDED", "SUPPORT_REMOVED"]);
    expect((await noticesOf(wethouder))).toContain("OBJECTION_MADE");
    expect((await way.withdrawSupport(person, id)).__typename).toBe("InitiativeChanged");
    await expectCounted(app, id);
    expect(await reconcile(app.pool)).toEqual([]);
  });
});

describe("a voter", () => {
  it("is named to nobody, and can choose for one initiative that their name may be", async () => {
    const { id } = await way.inDraagvlak(app, "oost", 150_000);
    const [person, other] = (await way.residents(app, "oost", 2)) as [Person, Person];
    const own = (who: Person) => who.ask(`query ($id: ID!) { initiative(id: $id) { viewerSupport { version confirmed shown } } }`, { id });
    const show = async (who: Person, shown: boolean) => (await who.ask(`mutation ($id: ID!, $shown: Boolean!) { showSupport(id: $id, shown: $shown) { ... on Refusal { reason } } }`, { id, shown })).showSupport.reason as string | undefined;
    expect(await show(person, true)).toBe("NOT_FOUND");
    await supportAll([person, other], id);
    expect((await own(person)).initiative.viewerSupport).toEqual({ version: 2, confirmed: true, shown: false });
    expect(await show(person, true)).toBeUndefined();
    await person.ask(`mutation { updateProfile(name: "Iemand Anders", locale: NL) { __typename } }`).catch(() => undefined);
    expect([(await own(person)).initiative.viewerSupport.shown, (await own(other)).initiative.viewerSupport.shown]).toEqual([true, false]);
    expect(await show(person, false)).toBeUndefined();
    // Support that was taken back and given again begins without a name.
    await show(person, true);
    await way.withdrawSupport(person, id);
    await way.support(person, id);
    expect((await own(person)).initiative.viewerSupport.shown).toBe(false);
  });
});
