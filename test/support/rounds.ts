// The town of the tests of rounds, and what they look at in it.
import { keepRounds } from "#server/features/draagvlak/commands/keep-rounds.ts";
import { applyToDraft } from "#server/features/drafting/commands/apply-to-draft.ts";
import { type Transact, unitOfWork } from "#server/platform/unit-of-work.ts";
import { afterAll, afterEach, beforeAll } from "vitest";
import { startApp, type Person, type TestApp } from "./app.ts";
import * as way from "./way.ts";

export let app: TestApp;
export let transact: Transact;
beforeAll(async () => {
  app = await startApp();
  transact = unitOfWork({ dataSource: app.dataSource, isReactedTo: (type) => type.startsWith("Draagvlak") || ["SupportEnded", "StillWithYou"].includes(type), committed: () => undefined });
});
afterEach(() => app.setNow(null));
afterAll(() => app.stop());

export const roundOf = async (id: string) => (await app.pool.query("select * from draagvlak_rounds where initiative_id = $1", [id])).rows[0] as { closes_at: Date; threshold: number; area: string[]; material_version: number };
export const stageOf = async (id: string) => (await app.pool.query("select stage, version from initiatives where id = $1", [id])).rows[0] as { stage: string; version: number };
export const noticesOf = async (person: Person) => (await person.ask(`{ me { notices { kind initiative { id } } } }`)).me.notices.map(({ kind }: { kind: string }) => kind) as string[];
export const supportAll = (people: readonly Person[], id: string) => Promise.all(people.map((person) => way.support(person, id)));
export const ok = (answers: readonly way.Answer[]) => answers.filter(({ __typename }) => __typename === "InitiativeChanged").length;
export const keep = (now: Date) => keepRounds({ transact, now });
export const change = (id: string, part: "place" | "title", word: string, now = app.now()) => transact({ viewer: null, now }, (work) => applyToDraft(work, id, (doc) => doc.getText(part).insert(0, word)));
/** A round that ends within the hour, so that who is signed in still is; answers its end. */
export const endingSoon = async (id: string) =>
  (await app.pool.query("update draagvlak_rounds set opened_at = opened_at - interval '42 days', closes_at = date_trunc('second', now()) + interval '1 hour' where initiative_id = $1 returning closes_at", [id])).rows[0].closes_at as Date;
/** A draft that could be opened. */
export async function ready(cents: number): Promise<{ id: string; steward: Person }> {
  const [steward] = (await way.residents(app, "oost", 1)) as [Person];
  const id = (await way.startInitiative(steward, await way.startGroup(steward, "oost"))).initiative?.id ?? "";
  await way.saveDraft(steward, way.draft(id, 1, cents));
  return { id, steward };
}
export const openFor = async (person: Person, id: string, scale: string, buurten: readonly string[] = []) =>
  (await person.ask(`mutation ($id: ID!, $buurten: [ID!]!) { answer: openForDraagvlak(id: $id, version: 2, scale: ${scale}, buurten: $buurten) { ... on Refusal { reason } ... on InitiativeChanged { initiative { stage } } } }`, { id, buurten })).answer as { reason?: string };
