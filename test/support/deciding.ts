// What is done to an application between handing in and the end of what can be said against its decision.
import { keepClocks } from "#server/features/subsidies/commands/keep-clocks.ts";
import { unitOfWork } from "#server/platform/unit-of-work.ts";
import type { TestApp } from "./app.ts";
import type { Person, Town } from "./person.ts";

const changed = "__typename ... on Refusal { reason } ... on InitiativeChanged { initiative { id stage version } }";
interface Answer {
  readonly __typename: string;
  readonly reason?: string;
  readonly initiative?: { readonly id: string; readonly stage: string };
}
/** What came of an act: the stage, or why it was refused. */
export const cameOf = (answer: Answer) => answer.reason ?? answer.initiative?.stage ?? answer.__typename;

async function act(person: Person, call: string, variables: object, types: string, reads = changed): Promise<string> {
  return cameOf((await person.ask<{ answer: Answer }>(`mutation (${types}) { answer: ${call} { ${reads} } }`, variables)).answer);
}

export const askCompletion = (person: Person, id: string, parts = ["COSTS"], reason = "De offerte ontbreekt.") =>
  act(person, "askCompletion(id: $id, parts: $parts, reason: $reason)", { id, parts, reason }, "$id: ID!, $parts: [AskablePart!]!, $reason: String!");
export const extendClock = (person: Person, id: string, reason = "Er is advies nodig.") => act(person, "extendClock(id: $id, reason: $reason)", { id, reason }, "$id: ID!, $reason: String!");
export const recordStep = (person: Person, id: string, key: string, positive = true) =>
  act(person, "recordStep(id: $id, key: $key, positive: $positive, words: $words)", { id, key, positive, words: "Een goed plan voor de wijk." }, "$id: ID!, $key: String!, $positive: Boolean!, $words: String!");
export const decideSo = (person: Person, id: string, input: object) =>
  act(person, "decide(input: $input)", { input: { id, outcome: "GRANTED", grantedCents: 0, reasons: "Het past bij de wijk.", ...input } }, "$input: DecideInput!");
export const objectTo = (person: Person, id: string, text = "De kosten zijn verkeerd gelezen.") => act(person, "objectToDecision(id: $id, text: $text)", { id, text }, "$id: ID!, $text: String!");
export const settleObjection = (person: Person, id: string, upheld: boolean, grantedCents = 0) =>
  act(person, "settleObjection(input: $input)", { input: { id, upheld, grantedCents, answer: "Wij keken opnieuw." } }, "$input: SettleObjectionInput!");
export const reopen = (person: Person, id: string) => act(person, `reopenDossier(id: $id, reason: "Er is nieuw geld.")`, { id }, "$id: ID!");

export const standIn = (person: Person, of: Person, by: Person, covers = "AWAY", days = 14, from = new Date()) =>
  act(person, "layDownStandIn(input: $input)", {
    input: { personId: of.personId, standInId: by.personId, covers, beginsAt: from.toISOString(), endsAt: new Date(from.getTime() + days * 86_400_000).toISOString(), source: "Mandaatbesluit 2026, art. 4" },
  }, "$input: LayDownStandInInput!", "__typename ... on Refusal { reason }");

/** The way of another route, as handing in along it would have given. */
export async function goAlong(app: Town, id: string, route: string): Promise<void> {
  await app.pool.query("update dossiers d set route = $2, mandate_id = m.id, hands = m.hands from mandates m where d.initiative_id = $1 and m.route = $2 and m.valid_until is null", [id, route]);
}

/** What the server does every five minutes. */
export async function keepClocksAt(app: TestApp, now: Date): Promise<void> {
  await keepClocks({ transact: unitOfWork({ dataSource: app.dataSource, isReactedTo: () => true, committed: () => undefined }), now });
}

export interface ReadDossier {
  readonly decisionDueAt: string;
  readonly clockStoppedAt: string | null;
  readonly clock: readonly { readonly kind: string; readonly days: number }[];
  readonly completions: readonly { readonly parts: string[]; readonly reason: string; readonly answerBy: string; readonly answeredAt: string | null; readonly missed: boolean }[];
  readonly steps: readonly { readonly key: string; readonly positive: boolean | null }[];
  readonly viewerSteps: readonly string[];
  readonly viewerStandIns: readonly { readonly name: string }[];
  readonly decision: { readonly outcome: string; readonly grantedCents: number; readonly conditions: string[]; readonly objectionUntil: string } | null;
  readonly handsGiven: readonly { readonly role: string; readonly stoodIn: boolean }[];
  readonly objections: readonly { readonly text: string | null; readonly outcome: string | null; readonly decideBy: string }[];
  readonly pastDecisions: readonly { readonly outcome: string; readonly note: string | null }[];
}
export async function dossierOf(person: Person, id: string): Promise<ReadDossier> {
  const { initiative } = await person.ask(
    `query ($id: ID!) { initiative(id: $id) { dossier { decisionDueAt clockStoppedAt clock { kind days } completions { parts reason answerBy answeredAt missed } steps { key positive } viewerSteps viewerStandIns { name }
      handsGiven { role stoodIn } decision { outcome grantedCents conditions objectionUntil } objections { text outcome decideBy } pastDecisions { outcome note } } } }`, { id },
  );
  return initiative.dossier;
}
