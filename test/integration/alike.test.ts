// While somebody begins a plan: what is like it, in words as people write them.
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Person, type TestApp, startApp } from "../support/app.ts";
import { countStatements } from "../support/statements.ts";
import * as way from "../support/way.ts";

let app: TestApp;
let asker: Person;
let steward: Person;
const plans = {
  benches: ["Bankjes langs de Laapersveldvijver", "Oudere wandelaars kunnen uitrusten bij het water.", "oost"],
  garden: ["Buurtmoestuin achter de kerk", "Samen groenten verbouwen en uitdelen.", "oost"],
  trees: ["Fruitbomen in de Bloemenbuurt", "Appels en peren voor iedereen die langs loopt.", "zuid"],
  party: ["Straatfeest op de Geuzenweg", "Alle buren leren elkaar kennen bij muziek en eten.", "oost"],
  play: ["Nieuwe speeltoestellen voor kleuters", "De speeltuin is oud en kapot.", "noordoost"],
  cafe: ["Repaircafé in de wijk", "Kapotte spullen krijgen een tweede leven.", "oost"],
} as const;
type Plan = keyof typeof plans;
const ids = new Map<string, Plan>();

beforeAll(async () => {
  app = await startApp();
  // Only what is known here, so that the answers can be named.
  await app.pool.query("update initiatives set withdrawn_unseen = true; update initiative_search set is_public = false");
  [asker] = (await way.residents(app, "oost", 1)) as [Person];
  for (const [plan, [title, goal, wijkId]] of Object.entries(plans)) {
    const { id, ...made } = await way.inDraagvlak(app, wijkId, 10_000);
    steward = made.steward;
    await app.pool.query("update initiatives set title = $2, goal = $3, place = 'Hier' where id = $1", [id, title, goal]);
    ids.set(id, plan as Plan);
  }
});
afterAll(() => app.stop());

const document = `query ($title: String!, $goal: String!, $wijkId: ID!, $except: ID) { alikeInitiatives(title: $title, goal: $goal, wijkId: $wijkId, except: $except) { id title } }`;
const alike = async (person: Person, title: string, goal = "", wijkId = "oost", except: string | null = null): Promise<{ id: string; title: string }[]> =>
  (await person.ask(document, { title, goal, wijkId, except })).alikeInitiatives;
const found = async (title: string, goal?: string) => (await alike(asker, title, goal)).map(({ id }) => ids.get(id));

it.each<readonly [title: string, goal: string, plan: Plan]>([
  ["Een bank bij de vijver", "", "benches"],
  ["Zitbanken", "Uitrusten bij het water voor wandelaars", "benches"],
  ["BANKJE", "", "benches"],
  ["Moestuin", "", "garden"],
  ["Moestuinen voor de buurt", "Groente verbouwen", "garden"],
  ["Een fruitboom planten", "", "trees"],
  ["straatfeesten", "", "party"],
  ["Een feestje voor de hele straat", "Muziek, eten en elkaar leren kennen met alle buren", "party"],
  ["Speeltoestel", "", "play"],
  ["Repair cafe", "", "cafe"],
  ["Répaircafe", "", "cafe"],
])("%s (%s) is like %s", async (title, goal, plan) => expect((await found(title, goal))[0]).toBe(plan));

it.each([["Cursus Spaans"], ["Een nieuw plan voor iedereen in de buurt"], ["Zebrapad bij de school"], [""], ["de"], ["' | !x & (:*) \\ <->"], ["\u0000"], ["x".repeat(5_000)]])("%s is like nothing", async (title) => {
  expect(await alike(asker, title)).toEqual([]);
});

it("names at most five, the nearest first, and never the plan itself", async () => {
  const made = await Promise.all(["zuid", "oost", "oost", "oost", "oost", "oost"].map(async (wijkId) => (await way.inDraagvlak(app, wijkId, 10_000)).id));
  await app.pool.query("update initiatives set title = 'Geveltuintjes aanleggen' where id = any($1)", [made]);
  const named = await alike(asker, "Geveltuin aanleggen");
  expect(named).toHaveLength(5);
  expect(named.map(({ id }) => id)).not.toContain(made[0]);
  expect((await alike(asker, "Geveltuin aanleggen", "", "zuid"))[0]?.id).toBe(made[0]);
  expect((await alike(asker, "Geveltuin aanleggen", "", "zuid", made[0])).map(({ id }) => id)).not.toContain(made[0]);
});

it("shows drafts to their own group only, and nothing to who is not signed in", async () => {
  const groupId = await way.startGroup(steward, "oost", "CLOSED");
  await way.startInitiative(steward, groupId);
  await app.pool.query("update initiatives set title = 'Zwaluwtil aan het kanaal' where group_id = $1", [groupId]);
  expect((await alike(steward, "Zwaluwtillen")).map(({ title }) => title)).toEqual(["Zwaluwtil aan het kanaal"]);
  expect(await alike(asker, "Zwaluwtillen")).toEqual([]);
  expect(await alike(app.anonymous(), "Moestuin")).toEqual([]);
});

it("costs one statement, however much is typed", async () => {
  const statements = countStatements();
  try {
    for (const title of ["Moestuin", "Een moestuin en bomen en bankjes en een feest en een speeltuin op het plein"]) {
      const sent = await statements.during(() => alike(asker, title, title.repeat(20)));
      expect(sent.filter((text) => text.includes("alike_initiatives"))).toHaveLength(1);
      expect(sent.filter((text) => !text.includes("from sessions s join persons"))).toHaveLength(1);
    }
  } finally {
    statements.stop();
  }
});
