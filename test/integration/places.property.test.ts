// Whatever happens to the places of an activity, in whatever order: the counts are what a slow count says, and nobody is passed over.
import { reconcile } from "#server/data/reconcile.ts";
import { keepPlaces } from "#server/features/registrations/commands/keep-places.ts";
import { unitOfWork } from "#server/platform/unit-of-work.ts";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import { accept, activityWith, cancel, capacityOf, changeParty, ownOf, register, registerSomebody } from "../support/places.ts";
import * as way from "../support/way.ts";

let app: TestApp;
let editor: Person;
beforeAll(async () => {
  app = await startApp();
  editor = await app.as("redacteur-versa");
});
afterAll(() => app.stop());

const mine = async (person: Person, id: string) => (await ownOf(person, id))?.id;
type Step = (id: string, person: Person, part: number) => Promise<unknown>;
const steps: Record<string, Step> = {
  register: (id, person, part) => register(person, id, { party: 1 + Math.floor(part * 4), waits: part < 0.8 }),
  cancel: async (id, person) => cancel(person, { id: await mine(person, id) }),
  accept: async (id, person) => accept(person, { id: await mine(person, id) }),
  party: async (id, person, part) => changeParty(person, await mine(person, id), 1 + Math.floor(part * 6)),
  call: (id, _person, part) => registerSomebody(editor, id, { party: 1 + Math.floor(part * 3) }),
  capacity: (id, _person, part) => capacityOf(app, id, part < 0.1 ? null : 1 + Math.floor(part * 9)).catch(() => undefined),
  lapse: async (id) => {
    await app.pool.query("update registrations set accept_by = now() where activity_id = $1 and state = 'OFFERED' and number % 2 = 0", [id]);
    await keepPlaces({ now: app.now(), transact: unitOfWork({ dataSource: app.dataSource, isReactedTo: () => false, committed: () => undefined }) });
  },
};

/** Those who wait and could come, in their order; the first of them must not fit, and whoever was offered a place stood before them. */
async function expectOrder(id: string): Promise<void> {
  const { rows: [places] } = await app.pool.query<{ capacity: number | null; taken: number }>("select capacity, taken from activity_places where activity_id = $1", [id]);
  const { rows } = await app.pool.query<{ number: number; state: string; party: number }>("select number, state, party from registrations where activity_id = $1 and state in ('OFFERED', 'WAITING') order by number", [id]);
  const most = places?.capacity ?? Infinity;
  const [first] = rows.filter(({ state, party }) => state === "WAITING" && party <= most);
  expect(places?.taken).toBeLessThanOrEqual(most);
  if (first) expect((places?.taken ?? 0) + first.party).toBeGreaterThan(most);
}

it("counts right and keeps its order after any acts", async () => {
  const people = await way.residents(app, "oost", 6);
  const acts = fc.array(fc.record({ kind: fc.constantFrom(...Object.keys(steps)), who: fc.nat(5), part: fc.double({ min: 0, max: 0.999, noNaN: true }) }), { minLength: 8, maxLength: 24 });
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 8 }), acts, async (capacity, sequence) => {
      await app.pool.query("delete from allowances");
      const id = await activityWith(app, capacity);
      for (const { kind, who, part } of sequence) {
        await steps[kind]?.(id, people[who] as Person, part);
        await expectOrder(id);
      }
      expect(await reconcile(app.pool)).toEqual([]);
    }),
    { numRuns: 15 },
  );
});
