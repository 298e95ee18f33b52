// Whatever happens to a round, in whatever order: what the gauge says is what a slow count of the votes says.
import { reconcile } from "#server/data/reconcile.ts";
import { keepRounds } from "#server/features/draagvlak/commands/keep-rounds.ts";
import { applyToDraft } from "#server/features/drafting/commands/apply-to-draft.ts";
import { removePerson } from "#server/features/privacy/commands/remove-person.ts";
import { lockResident, settleResidence } from "#server/features/residence/commands/settle-residence.ts";
import { unitOfWork, type Command } from "#server/platform/unit-of-work.ts";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import { expectCounted, gaugeOf } from "../support/counted.ts";
import { declare } from "../support/residence.ts";
import * as street from "../support/street.ts";
import * as way from "../support/way.ts";

let app: TestApp;
let regisseur: Person;
beforeAll(async () => {
  app = await startApp();
  regisseur = await app.as("regisseur-oost");
});
afterAll(() => app.stop());

const transact = <T>(viewer: string | null, command: Command<T>) => unitOfWork({ dataSource: app.dataSource, isReactedTo: () => false, committed: () => undefined })({ viewer, now: app.now() }, command);
const versionOf = async (id: string) => (await app.pool.query("select version, stage from initiatives where id = $1", [id])).rows[0] as { version: number; stage: string };

interface Scene {
  readonly id: string;
  readonly steward: Person;
  readonly people: readonly Person[];
  readonly gone: Set<Person>;
}
type Step = (scene: Scene, person: Person, part: number) => Promise<unknown>;
/** Two streets of this wijk, one of another, and back. */
const addresses = ["1221AA", "1221BB", "1221CC", "1211AA"];
const pick = <T>(list: readonly T[], part: number) => list[Math.floor(part * list.length)] as T;

const change = async ({ id, steward }: Scene, part: "place" | "title", word: string) => {
  await transact(steward.personId, (work) => applyToDraft(work, id, (doc) => doc.getText(part).insert(0, word)));
  return way.amend(steward, id, (await versionOf(id)).version);
};
const steps: Record<string, Step> = {
  support: ({ id }, person) => way.support(person, id),
  supportOld: ({ id }, person, part) => way.support(person, id, Math.ceil(part * 3)),
  withdraw: ({ id }, person) => way.withdrawSupport(person, id),
  everybody: ({ id, people, gone }) => Promise.all(people.filter((each) => !gone.has(each)).map((each) => way.support(each, id))),
  move: (_scene, person, part) => declare(person, pick(addresses, part), String(1 + Math.floor(part * 900))),
  prove: async (_scene, person, part) => {
    // As a letter would, without its days.
    const grade = pick(["LETTER", "IDENTITY"] as const, part);
    await transact(null, async (work) => {
      const resident = await lockResident(work, person.personId ?? "");
      if (resident.wijkId && resident.buurtId) await settleResidence(work, resident, { wijkId: resident.wijkId, buurtId: resident.buurtId, grade, way: grade, pseudonym: resident.pseudonym });
    });
  },
  amendMaterially: (scene, _person, part) => change(scene, "place", `${pick(["bij", "naast", "achter"], part)} `),
  amendSlightly: (scene, _person, part) => change(scene, "title", pick(["Mooie ", "Nieuwe "], part)),
  paper: async ({ id, steward }, _person, part) => {
    const { list } = await street.makeList(steward, id);
    await street.readTwice(steward, regisseur, list?.code ?? "", 1, street.neighbour(Math.ceil(part * 6), { opinion: pick(["SUPPORT", "SUPPORT", "NO_OPINION"] as const, (part * 7) % 1) }));
  },
  knownOnPaper: async (_scene, person, part) => {
    await declare(person, "1221AA", String(Math.ceil(part * 6)));
    await street.keepPaperMark(person, "J.P.", "1956");
  },
  erase: async ({ gone }, person) => {
    await transact(person.personId, (work) => removePerson(work, person.personId ?? ""));
    gone.add(person);
  },
  end: async ({ id, steward }) => {
    const { rows: [round] } = await app.pool.query("select closes_at from draagvlak_rounds where initiative_id = $1", [id]);
    app.setNow(new Date(round.closes_at));
    await keepRounds({ transact: (request, command) => unitOfWork({ dataSource: app.dataSource, isReactedTo: () => false, committed: () => undefined })(request, command), now: app.now() });
    const { version, stage } = await versionOf(id);
    if (stage === "CONCEPT") await way.openForDraagvlak(steward, id, version);
    app.setNow(null);
  },
};

it("says what its votes say after votes, lists on paper, new versions, moves, proofs, erasures and ends in any order", async () => {
  const step = fc.record({ kind: fc.constantFrom(...Object.keys(steps)), who: fc.nat({ max: 11 }), part: fc.double({ min: 0, max: 0.999, noNaN: true }) });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), fc.constantFrom(150_000, 300_000, 1_200_000), async (taken, cents) => {
      const { id, steward } = await way.inDraagvlak(app, "oost", cents);
      const scene: Scene = { id, steward, people: await way.residents(app, "oost", 12), gone: new Set() };
      await steps["everybody"]?.(scene, steward, 0);
      for (const { kind, who, part } of taken) {
        const person = scene.people[who] as Person;
        if (!scene.gone.has(person)) await steps[kind]?.(scene, person, part);
        if ((await versionOf(id)).stage === "DRAAGVLAK") await expectCounted(app, id);
        else expect(await gaugeOf(app, id)).toBeNull();
      }
      expect(await reconcile(app.pool)).toEqual([]);
      await app.pool.query("delete from allowances");
    }),
    { numRuns: 15, endOnFailure: true },
  );
  // Or the steps were refused, and nothing was tried.
  const { rows: [tried] } = await app.pool.query("select (select count(*)::int from draagvlak_rounds where material_version > 2) as amended, (select count(*)::int from draagvlak_history) as ended, (select count(*)::int from list_rows where state = 'COUNTED') as read");
  expect(tried.amended * tried.ended * tried.read).toBeGreaterThan(0);
}, 240_000);
