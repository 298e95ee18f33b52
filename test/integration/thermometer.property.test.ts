// Whatever is done to initiatives, by whom and in whatever order, the wijkthermometer is the sum of the bookings.
import { reconcile } from "#server/data/reconcile.ts";
import { type Booking, thermometer } from "#shared/budget/thermometer.ts";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import * as way from "../support/way.ts";

const wijk = "meent";
let app: TestApp;
let steward: Person;
let neighbours: Person[];
let hands: Person[];
let regisseur: Person;
let groupId: string;
beforeAll(async () => {
  app = await startApp();
  [steward, ...neighbours] = (await way.residents(app, wijk, 21)) as [Person, ...Person[]];
  hands = await Promise.all(["regisseur-meent", "wijkwethouder-meent", "clustermanager-oost"].map((name) => app.as(name)));
  [regisseur] = hands as [Person, ...Person[]];
  groupId = await way.startGroup(steward, wijk);
});
afterAll(() => app.stop());

interface Made {
  readonly id: string;
  readonly cents: number;
}
type Answers = readonly (way.Answer | undefined)[];
type Act = (made: Made, part: number) => Promise<Answers>;

const oneByOne = async (people: readonly Person[], act: (person: Person) => Promise<way.Answer>): Promise<Answers> => {
  const answers: way.Answer[] = [];
  for (const person of people) answers.push(await act(person));
  return answers;
};
const decided = (outcome: "GRANTED" | "REFUSED", share: (cents: number, part: number) => number): Act => ({ id, cents }, part) =>
  oneByOne(hands, (person) => way.decide(person, id, share(cents, part), outcome, "Vraag het Bewonersfonds."));

const neededFor = (cents: number) => (cents <= 200_000 ? 5 : cents <= 1_000_000 ? 10 : 20);

const acts: Record<string, Act> = {
  withdraw: async ({ id }) => [await way.withdraw(steward, id)],
  support: ({ id }, part) => Promise.all(neighbours.slice(0, Math.ceil(part * 20)).map((person) => way.support(person, id))),
  takeSupportBack: ({ id }, part) => Promise.all(neighbours.slice(0, Math.ceil(part * 3)).map((person) => way.withdrawSupport(person, id))),
  supportAndHandIn: async ({ id, cents }) => [...(await Promise.all(neighbours.slice(0, neededFor(cents)).map((person) => way.support(person, id)))), await way.handIn(steward, id, 2)],
  handIn: async ({ id }) => [await way.handIn(steward, id, 2)],
  takeUp: async ({ id }) => [await way.takeUp(regisseur, id)],
  grant: decided("GRANTED", (cents) => cents),
  grantPart: decided("GRANTED", (cents, part) => Math.max(1, Math.floor(cents * part))),
  grantTooMuch: decided("GRANTED", (cents) => cents + 1),
  refuse: decided("REFUSED", () => 0),
  sign: async ({ id }) => [await way.draftBuurtdeal(regisseur, id), await way.signBuurtdeal(steward, id), await way.signBuurtdeal(regisseur, id)],
  pay: async ({ id }) => [await way.pay(regisseur, id)],
  realise: async ({ id }) => [await way.realise(steward, id)],
  account: async ({ id, cents }, part) => [await way.accountFor(steward, id, Math.floor(cents * part * part))],
  settle: async ({ id }) => {
    const { initiative: { account, dossier } } = await steward.ask(`query ($id: ID!) { initiative(id: $id) { account { spentCents } dossier { decision { grantedCents } } } }`, { id });
    return [await way.settleAccount(regisseur, id, Math.min(account?.spentCents ?? 0, dossier?.decision?.grantedCents ?? 0))];
  },
  giveBack: async ({ id }) => [await way.recordReturn(regisseur, id)],
  byAStranger: async ({ id }) => [await way.pay(neighbours[0] as Person, id), await way.takeUp(steward, id), await way.withdraw(regisseur, id)],
};
const straight = ["supportAndHandIn", "takeUp", "grantPart", "sign", "pay", "realise", "account", "settle", "giveBack"];

async function make(cents: number): Promise<Made> {
  const id = (await way.startInitiative(steward, groupId)).initiative?.id ?? "";
  await way.saveDraft(steward, way.draft(id, 1, cents));
  await way.openForDraagvlak(steward, id, 2);
  return { id, cents };
}

/** Without what follows by itself a moment later. */
const state = async () => (await app.pool.query("select (select count(*)::int from bookings) as bookings, (select count(*)::int from outbox where type not like 'Notice%' and type <> 'DossierForwarded') as told")).rows[0];

async function isTheSum(): Promise<void> {
  const { wijken, town } = await app.anonymous().ask(`query { wijken { id thermometer { ...Bands entries { askedCents reservedCents committedCents paidCents } } } town: thermometer { ...Bands } }
    fragment Bands on Wijkthermometer { year allottedCents askedCents reservedCents committedCents paidCents freeCents }`);
  const shown = wijken.find(({ id }: { id: string }) => id === wijk).thermometer;
  const { rows } = await app.pool.query<Booking>("select from_account as from, to_account as to, cents from bookings where pot_id = $1", [`WIJKBUDGET:${wijk}:${shown.year}`]);
  const { allotted, asked, reserved, committed, paid, free } = thermometer(rows);
  expect(shown).toMatchObject({ allottedCents: allotted, askedCents: asked, reservedCents: reserved, committedCents: committed, paidCents: paid, freeCents: free });
  expect(committed + paid).toBeLessThanOrEqual(allotted);
  const sum = (all: Record<string, number>[], band: string) => all.reduce((total, each) => total + (each[band] ?? 0), 0);
  for (const band of ["askedCents", "reservedCents", "committedCents", "paidCents"]) expect(sum(shown.entries, band), band).toBe(shown[band]);
  for (const band of ["allottedCents", "askedCents", "freeCents", "paidCents"]) expect(town[band], band).toBe(sum(wijken.map((each: { thermometer: Record<string, number> }) => each.thermometer), band));
}

const amount = fc.oneof(fc.constantFrom(200_000, 200_001, 1_000_000, 1_000_001, 2_500_000), fc.integer({ min: 1, max: 400_000 }));
const step = fc.record({ of: fc.nat({ max: 2 }), act: fc.oneof(fc.constantFrom(...straight), fc.constantFrom(...Object.keys(acts))), part: fc.double({ min: 0, max: 1, noNaN: true }) });
interface Steps {
  readonly amounts: readonly number[];
  readonly road: readonly number[];
  readonly detours: readonly { readonly of: number; readonly act: string; readonly part: number }[];
}
const steps: fc.Arbitrary<Steps> = fc.record({
  amounts: fc.array(amount, { minLength: 3, maxLength: 3 }),
  // Each initiative goes some way along the road, with every kind of act in between.
  road: fc.array(fc.nat({ max: straight.length }), { minLength: 3, maxLength: 3 }),
  detours: fc.array(step, { minLength: 4, maxLength: 10 }),
});

/** All the way once, and then every act where it is too late for it; the other runs are random. */
const known: Steps = { amounts: [150_000, 900_000, 50_000], road: [9, 4, 2], detours: Object.keys(acts).map((act) => ({ of: 0, act, part: 0.5 })) };
const runs = { numRuns: 4, examples: [[known]] as [Steps][], endOnFailure: true };

it("holds after every step, done or refused", { timeout: 90_000 }, async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(steps, async ({ amounts, road, detours }) => {
      const made = await Promise.all(amounts.map(make));
      const all = [...road.flatMap((length, of) => straight.slice(0, length).map((act) => ({ of, act, part: 0.5 }))), ...detours];
      for (const { of, act, part } of all) {
        const before = await state();
        const answers = (await acts[act]?.(made[of] as Made, part)) ?? [];
        for (const answer of answers) seen.add(`${act} ${answer?.reason ?? "done"}`);
        if (answers.every((answer) => answer?.reason)) expect(await state()).toEqual(before);
        await isTheSum();
      }
      expect(await reconcile(app.pool)).toEqual([]);
    }),
    runs,
  );
  for (const act of straight) expect([...seen].some((each) => each === `${act} done`), act).toBe(true);
  for (const act of Object.keys(acts)) expect([...seen].some((each) => each.startsWith(`${act} `) && !each.endsWith(" done")), act).toBe(true);
});

it("holds after steps at the same moment", { timeout: 90_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(steps, async ({ amounts, road, detours }) => {
      const made = await Promise.all(amounts.map(make));
      await Promise.all(made.map(async (each, of) => {
        for (const act of straight.slice(0, road[of])) await acts[act]?.(each, 0.5);
      }));
      await Promise.all(detours.map(({ of, act, part }) => acts[act]?.(made[of] as Made, part)));
      await isTheSum();
      expect(await reconcile(app.pool)).toEqual([]);
    }),
    runs,
  );
});
