// Whatever is booked, in whatever order, on whichever pots: what leaves one account comes to another, no pot falls below its rule, and the
// thermometer of any day is what the bookings until then add up to.
import { reconcile } from "#server/data/reconcile.ts";
import { book, writeEntries } from "#server/features/budgets/commands/book.ts";
import { decideProposal } from "#server/features/budgets/commands/decide-proposal.ts";
import { lockBudget } from "#server/features/budgets/commands/pot.ts";
import { proposeMoney } from "#server/features/budgets/commands/propose-money.ts";
import { Refused } from "#server/platform/refused.ts";
import { type Command, unitOfWork } from "#server/platform/unit-of-work.ts";
import { type Pot, type PotOfYear, potId, pots } from "#shared/budget/pots.ts";
import { type Booking, type BookingKind, thermometer } from "#shared/budget/thermometer.ts";
import { localDay } from "#shared/calendar/local-time.ts";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startApp, type TestApp } from "../support/app.ts";

const year = new Date().getFullYear();
let app: TestApp;
let plans: { id: string; wijk_id: string }[];
let official: Record<"wethouder" | "beheerder", string>;
// After all that the demonstration booked: an earlier day knows nothing of what comes before it in the books.
let now = new Date();
beforeAll(async () => {
  app = await startApp();
  plans = (await app.pool.query("select distinct on (wijk_id) id, wijk_id from initiatives where stage = 'CONCEPT' or stage = 'DRAAGVLAK' order by wijk_id, id")).rows;
  official = { wethouder: (await app.as("wethouder")).personId ?? "", beheerder: (await app.as("beheerder")).personId ?? "" };
});
afterAll(() => app.stop());

const act = <T>(command: Command<T>, viewer: string | null = null) => unitOfWork({ dataSource: app.dataSource, isReactedTo: () => false, committed: () => undefined })({ viewer, now }, command);
/** The rule of a pot or the state of a plan may refuse; nothing else may go wrong. */
async function tried(done: Promise<unknown>): Promise<boolean> {
  return done.then(() => true, (error: unknown) => {
    if (error instanceof Refused || (error as { code?: string }).code === "23514") return false;
    throw error;
  });
}

const kindOfPlan: readonly BookingKind[] = ["ASKED", "ASK_ENDED", "RESERVED", "RELEASED", "COMMITTED", "CANCELLED", "LOWERED", "PAID", "RETURNED"];
interface Step {
  readonly pot: Pot;
  readonly wijk: number;
  readonly kind: BookingKind | "CORRECTION" | "REVIEW";
  readonly cents: number;
  readonly to: number;
}
const step: fc.Arbitrary<Step> = fc.record({
  pot: fc.constantFrom(...(Object.keys(pots) as Pot[])), wijk: fc.nat({ max: 7 }), to: fc.nat({ max: 7 }), cents: fc.integer({ min: 1, max: 900_000 }),
  kind: fc.constantFrom<Step["kind"]>(...kindOfPlan, "RESERVED", "RESERVED", "COMMITTED", "COMMITTED", "PAID", "SPENT", "SPENT", "SPENT", "ALLOTTED", "AMENDED", "AMENDED", "CORRECTION", "CORRECTION", "REVIEW", "REVIEW", "REVIEW", "REVIEW"),
});

async function take({ pot, wijk, kind, cents, to }: Step): Promise<boolean> {
  const plan = plans[wijk % plans.length] as { id: string; wijk_id: string };
  const at: PotOfYear = { pot, wijkId: pots[pot].ofTown ? null : plan.wijk_id, year };
  if (kind === "REVIEW") {
    const toWijkId = (plans[to % plans.length] as { wijk_id: string }).wijk_id;
    const lines = [{ pot, wijkId: at.wijkId, toWijkId, cents, reason: "Daarom" }];
    return tried(act((work) => proposeMoney(work, { kind, year, source: "x", lines }), official.beheerder).then((id) => act((work) => decideProposal(work, id, true), official.wethouder)));
  }
  if (kind === "CORRECTION") {
    return tried(act(async (work) => {
      const [last] = (await work.tx.query("select id::text, from_account as from, to_account as to, cents::int, initiative_id from bookings b where pot_id = $1 and kind <> 'CORRECTION' and not 'OTHER_POT' in (from_account, to_account) and not exists (select from bookings c where c.corrects = b.id) order by id desc limit 1", [potId(at)])) as { id: string; from: Booking["from"]; to: Booking["to"]; cents: number; initiative_id: string | null }[];
      if (last) await writeEntries(work, { ...at, id: last.initiative_id }, [{ kind, from: last.to, to: last.from, cents: last.cents, note: "Rechtgezet", corrects: last.id }]);
    }));
  }
  const id = kindOfPlan.includes(kind) ? plan.id : null;
  return tried(act(async (work) => {
    const { grantable } = await lockBudget(work, at);
    if (kind === "COMMITTED" && cents > grantable) throw new Refused("BUDGET_EXHAUSTED");
    await book(work, { ...at, id }, [{ kind, cents, note: "Gegenereerd om te beproeven" }]);
  }));
}

async function isTheSumOfEveryDay(days: readonly string[]): Promise<void> {
  for (const pot of Object.keys(pots) as Pot[]) {
    for (const wijk of pots[pot].ofTown ? [null] : [null, plans[0]?.wijk_id ?? ""]) {
      const { rows } = await app.pool.query<Booking & { day: string }>("select from_account as from, to_account as to, cents, to_char(booked_at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as day from bookings where pot = $1 and year = $2 and ($3::text is null or wijk_id = $3)", [pot, year, wijk]);
      for (const day of [...days, null]) {
        const { t } = await app.anonymous().ask(`query ($wijkId: ID, $pot: Pot, $year: Int, $day: String) { t: thermometer(wijkId: $wijkId, pot: $pot, year: $year, day: $day) { allottedCents askedCents reservedCents committedCents paidCents freeCents entries { askedCents reservedCents committedCents paidCents } themes { askedCents reservedCents committedCents paidCents } } }`, { wijkId: wijk, pot, year, day });
        const { entries, themes, ...sums } = t;
        const counted = thermometer(rows.filter((row) => day === null || row.day <= day));
        expect(sums, `${pot} ${wijk} ${day}`).toEqual(Object.fromEntries(Object.entries(counted).map(([band, cents]) => [`${band}Cents`, cents])));
        expect(counted.free + counted.reserved + counted.committed + counted.paid).toBe(counted.allotted);
        const total = (all: Record<string, number>[], band: string) => all.reduce((sum, each) => sum + (each[band] ?? 0), 0);
        for (const band of ["askedCents", "reservedCents", "committedCents"]) expect([total(entries, band), total(themes, band)], band).toEqual([sums[band], sums[band]]);
      }
    }
  }
}

it("holds over random flows on all pots, and for every day of them", { timeout: 120_000 }, async () => {
  const done = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 25, maxLength: 40 }), async (steps) => {
      const days = new Set<string>();
      for (const each of steps) {
        now = new Date(now.getTime() + 8 * 3_600_000);
        days.add(localDay(now));
        if (await take(each)) done.add(each.kind);
      }
      expect(await reconcile(app.pool)).toEqual([]);
      await isTheSumOfEveryDay([...days].filter((_, index) => index % 4 === 0));
    }),
    { numRuns: 5, endOnFailure: true },
  );
  for (const kind of ["ASKED", "RESERVED", "COMMITTED", "SPENT", "AMENDED", "CORRECTION", "REVIEW"]) expect([...done], kind).toContain(kind);
});

it("holds over flows at the same moment", { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 20 }), async (steps) => {
      await Promise.all(steps.map(take));
      expect(await reconcile(app.pool)).toEqual([]);
    }),
    { numRuns: 4, endOnFailure: true },
  );
});
