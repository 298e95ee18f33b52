// Moderators, authors and erasure at the same moment, on connections of their own.
import { reconcile } from "#server/data/reconcile.ts";
import { removePerson } from "#server/features/privacy/commands/remove-person.ts";
import { unitOfWork } from "#server/platform/unit-of-work.ts";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import * as measuring from "../support/measures.ts";
import * as near from "../support/neighbourhood.ts";
import { inDraagvlak, residents } from "../support/way.ts";

let app: TestApp;
let regisseur: Person;
let second: Person;
let colleague: Person;
let neighbour: Person;
let initiativeId: string;
beforeAll(async () => {
  app = await startApp();
  [regisseur, second, colleague, neighbour] = (await Promise.all(["regisseur-oost", "bewoner-zuid", "regisseur-zuid", "bewoner-oost-2"].map((name) => app.as(name)))) as [Person, Person, Person, Person];
  await app.pool.query("insert into roles (person_id, kind, wijk_id, begins_at) values ($1, 'WIJKREGISSEUR', 'oost', now() - interval '1 day')", [second.personId]);
  initiativeId = (await inDraagvlak(app, "oost", 150_000)).id;
});
afterAll(() => app.stop());

const say = async (person: Person, text = "Sukkels.", more: object = {}) => (await near.postComment(person, { initiativeId, text, ...more })).comment?.id ?? "";

it("takes one measure of two moderators, and tells the other that it was taken", async () => {
  for (let round = 0; round < 5; round += 1) {
    const said = await say(neighbour);
    const { mark } = await measuring.thing(regisseur, said);
    const answers = await Promise.all([regisseur, second].map((person) => measuring.takeMeasure(person, { id: said, mark })));
    expect(answers.map(({ reason }) => reason ?? "taken").sort()).toEqual(["ALREADY_MEASURED", "taken"]);
  }
});

it("hides the words that were read or none, when their author changes them at the same moment", async () => {
  for (let round = 0; round < 5; round += 1) {
    const said = await say(neighbour);
    const { mark } = await measuring.thing(regisseur, said);
    const [taken, edited] = await Promise.all([measuring.takeMeasure(regisseur, { id: said, mark }), near.editComment(neighbour, said, "Aardige mensen.")]);
    expect([taken.reason ?? "taken", edited.reason ?? "edited"]).toEqual(taken.reason ? ["SUBJECT_CHANGED", "edited"] : ["taken", "NOT_ALLOWED"]);
  }
});

it("is undone or objected to, in one order or the other, and never left with an objection that waits", async () => {
  for (let round = 0; round < 5; round += 1) {
    const id = measuring.idOf(await measuring.takeMeasure(regisseur, { id: await say(neighbour) }));
    const [undone, objected] = await Promise.all([measuring.undoMeasure(regisseur, id), measuring.objectToMeasure(neighbour, id)]);
    expect(undone.reason).toBeUndefined();
    expect([undefined, "ALREADY_ENDED"]).toContain(objected.reason);
    const { rows } = await app.pool.query("select 1 from measure_objections where measure_id = $1 and decided_at is null", [id]);
    expect(rows).toEqual([]);
  }
});

it("is decided once, by whoever of two colleagues was first", async () => {
  const id = measuring.idOf(await measuring.takeMeasure(regisseur, { id: await say(neighbour) }));
  await measuring.objectToMeasure(neighbour, id);
  const answers = await Promise.all([measuring.decide(second, id, true), measuring.decide(colleague, id, false)]);
  expect(answers.map(({ reason }) => reason ?? "decided").sort()).toEqual(["ALREADY_DECIDED", "decided"]);
});

it("stands without its words when their author erases their account at the same moment", async () => {
  for (const author of await residents(app, "oost", 4)) {
    const said = await say(author, "Een heel eigen zin.");
    const [taken, erased] = await Promise.all([measuring.takeMeasure(regisseur, { id: said }), removing(author)]);
    expect(erased).toBe(true);
    expect([undefined, "NOT_FOUND"]).toContain(taken.reason);
    const { rows } = await app.pool.query("select 1 from measures where facts::text like '%heel eigen%' and subject_id = $1", [said]);
    expect(rows).toEqual([]);
  }
});

/** As the account's own page does, once the code was typed. */
async function removing({ personId }: Person): Promise<boolean> {
  await unitOfWork({ dataSource: app.dataSource, isReactedTo: () => false, committed: () => undefined })({ viewer: personId, now: app.now() }, (work) => removePerson(work, personId ?? ""));
  return true;
}

const state = async () => (await app.pool.query(
  `select c.id, c.text, c.parent_id, c.initiative_id, c.theme_id, c.hidden_at is null as shown, c.hidden_reason, c.pinned_at is not null as pinned, c.reply_count, c.locked_at, c.slow_minutes, c.continued_in, i.comments, t.total
   from comments c cross join lateral (select sum(ic.comments) as comments from initiative_counters ic) i cross join lateral (select sum(comment_count) as total from wijkthemas) t where c.initiative_id = $1 or c.theme_id is not null order by c.id`, [initiativeId],
)).rows;

it("leaves everything as it was after any measures that were all undone, in any order", async () => {
  const themeId = await near.themeIn(app);
  const first = await say(neighbour, "Het begin.");
  const answers = [await say(colleague, "Een.", { replyTo: first }), await say(neighbour, "Twee.", { replyTo: first }), await say(colleague, "Drie.", { replyTo: first })];
  await near.pinComment(regisseur, first);
  const before = await state();
  const kinds = ["HIDE", "REMOVE", "ASK_TO_EDIT", "LOCK_THREAD", "SLOW_THREAD", "MOVE_COMMENT", "SPLIT_THREAD", "WARN"] as const;
  const step = fc.record({ at: fc.nat(3), kind: fc.constantFrom(...kinds), undo: fc.option(fc.nat(9), { nil: null }), upheld: fc.boolean() });
  await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 6 }), async (steps) => {
    await app.pool.query("delete from allowances");
    const standing: { id: string; upheld: boolean }[] = [];
    const end = async ({ id, upheld }: { id: string; upheld: boolean }) => {
      const author = (await app.pool.query("select person_id from measured_people where measure_id = $1", [id])).rows[0].person_id;
      if (upheld && author === neighbour.personId) {
        measuring.idOf(await measuring.objectToMeasure(neighbour, id));
        measuring.idOf(await measuring.decide(second, id, true));
      } else measuring.idOf(await measuring.undoMeasure(regisseur, id));
    };
    for (const { at, kind, undo, upheld } of steps) {
      const { measure } = await measuring.takeMeasure(regisseur, { id: [first, ...answers][at], measure: kind, ...(kind === "MOVE_COMMENT" ? { to: { themeId } } : {}) });
      if (measure) standing.push({ id: measure.id, upheld });
      const [ended] = undo !== null && standing.length ? standing.splice(undo % standing.length, 1) : [];
      if (ended) await end(ended);
    }
    while (standing.length) await end(standing.splice(standing.length >> 1, 1)[0] as { id: string; upheld: boolean });
    expect(await state()).toEqual(before);
  }), { numRuns: 25 });
  expect(await reconcile(app.pool)).toEqual([]);
}, 240_000);
