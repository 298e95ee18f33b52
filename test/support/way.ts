// The steps of an initiative's way, for tests that need one at some stage.
import { replaceContents } from "#shared/drafting/document.ts";
import type { Draft } from "#shared/initiatives/draft.ts";
import { checklistOf } from "#shared/subsidies/checklist.ts";
import { Doc, applyUpdate, encodeStateAsUpdate, encodeStateVector } from "yjs";
import { sendReceipt } from "./receipts.ts";
import type { Person, Town } from "./person.ts";

const changed = "__typename ... on Refusal { reason } ... on InitiativeChanged { initiative { id stage version } }";

export interface Answer {
  readonly __typename: string;
  readonly reason?: string;
  readonly initiative?: { readonly id: string; readonly stage: string; readonly version: number; readonly draft?: { readonly problem: string | null } };
}

async function act(person: Person, call: string, variables: Record<string, unknown>, types: string): Promise<Answer> {
  const data = await person.ask<Record<string, Answer>>(`mutation (${types}) { answer: ${call} { ${changed} } }`, variables);
  return data["answer"] as Answer;
}

export const draft = (id: string, version: number, cents: number, change: object = {}) => ({
  id, version, title: "Bankjes bij het water", goal: "Een plek om elkaar te ontmoeten.", forWhom: "Iedereen uit de buurt", place: "Laapersveld",
  planning: "In het voorjaar", ownEffort: "Wij planten zelf.", upkeep: "De tuingroep houdt het bij.",
  lines: [{ kind: "COST", description: "Twee banken", cents: cents + 5_000 }, { kind: "INCOME", description: "Eigen geld", cents: 5_000 }], ...change,
});

export const startGroup = async (person: Person, wijkId: string, visibility = "PUBLIC"): Promise<string> => {
  const { startGroup } = await person.ask(
    `mutation ($input: StartGroupInput!) { startGroup(input: $input) { ... on GroupChanged { group { id } } ... on Refusal { reason } } }`,
    { input: { wijkId, name: "Waterkant", about: "Samen de waterkant mooier maken.", visibility } },
  );
  return startGroup.group.id as string;
};
export const startInitiative = (person: Person, groupId: string) =>
  act(person, "startInitiative(input: $input)", { input: { groupId, title: "Bankjes", goal: "Ontmoeten" } }, "$input: StartInitiativeInput!");
/** Sends an update of a document, as somebody without a WebSocket does; without one, only asks what there is. */
export async function mergeDraft(person: Person, id: string, update: Uint8Array = Uint8Array.of(0, 0)): Promise<Answer & { readonly update?: string }> {
  const fields = "__typename ... on Refusal { reason } ... on DraftMerged { update initiative { id stage version draft { problem } } }";
  return (await person.ask(`mutation ($id: ID!, $update: String!) { answer: mergeDraft(id: $id, update: $update) { ${fields} } }`, { id, update: Buffer.from(update).toString("base64") })).answer;
}
/** Makes a draft say this. */
export async function saveDraft(person: Person, { id, version: _, ...wanted }: ReturnType<typeof draft>): Promise<Answer> {
  const there = await mergeDraft(person, id);
  if (there.reason) return there;
  const doc = new Doc();
  applyUpdate(doc, Buffer.from(there.update ?? "", "base64"));
  const before = encodeStateVector(doc);
  replaceContents(doc, wanted as Draft);
  return mergeDraft(person, id, encodeStateAsUpdate(doc, before));
}
export const openForDraagvlak = (person: Person, id: string, version: number) => act(person, "openForDraagvlak(id: $id, version: $version)", { id, version }, "$id: ID!, $version: Int!");
export const support = (person: Person, id: string, version: number | null = null) => act(person, "supportInitiative(id: $id, version: $version)", { id, version }, "$id: ID!, $version: Int");
export const amend = (person: Person, id: string, version: number) => act(person, "amendInitiative(id: $id, version: $version)", { id, version }, "$id: ID!, $version: Int!");
export const extend = (person: Person, id: string, reason = "Het was vakantie.") => act(person, "extendDraagvlak(id: $id, reason: $reason)", { id, reason }, "$id: ID!, $reason: String!");
export const withdrawSupport = (person: Person, id: string) => act(person, "withdrawSupport(id: $id)", { id }, "$id: ID!");
/** What an application says that is complete, where the group itself pays the income. */
export const applicationParts = (incomeCents: number, answer = "Ja, want dat is zo.") => ({
  PLAN: { reaches: "Buren leren elkaar kennen.", serves: "BUURT", outdoorPlayDay: false, more: "" },
  COFINANCING: { sources: incomeCents ? [{ source: "OWN", name: "", cents: incomeCents, state: "GRANTED" }] : [], ownHours: 40, more: "" },
  EARLIER: { had: false, which: "", accounted: false }, CONTACT: { who: "De wijkregisseur", on: "2026-02-03" }, PERMITS: { state: "NONE", which: "" },
  UPKEEP: { needed: true, who: "De tuingroep", years: 3 }, CRITERIA: { answers: checklistOf("WIJKBUDGET").map(({ id }, nth) => ({ id, met: true, answer: nth ? "Ja, want dat is zo." : answer })) },
});
export const privateParts = { name: "F. de Boer", iban: "NL91 ABNA 0417 1643 00", holder: "F. de Boer", address: "Laapersveld 12", postcode: "1213 VB", town: "Hilversum", phone: "06 1234 5678" };
const seen = async (person: Person, id: string) =>
  (await person.ask(`query ($id: ID!) { initiative(id: $id) { incomeCents group { id } application { number viewerGavePrivateAt parts { part number } } } }`, { id })).initiative as
    { incomeCents: number; group: { id: string }; application: { number: number; viewerGavePrivateAt: string | null; parts: { part: string; number: number }[] } | null } | null;
/** Says these parts of an application, over whatever was said there. */
export async function saveApplication(person: Person, id: string, parts: Readonly<Record<string, unknown>>, more: object = {}): Promise<Answer> {
  const known = (await seen(person, id))?.application?.parts ?? [];
  const said = Object.entries(parts).map(([part, said]) => ({ part, number: known.find((each) => each.part === part)?.number ?? 0, said }));
  return act(person, "saveApplication(input: $input)", { input: { id, parts: said, ...more } }, "$input: ApplicationInput!");
}
export const savePrivate = (person: Person, id: string, change: object = {}) =>
  act(person, "savePrivate(id: $id, input: $input)", { id, input: { ...privateParts, ...change } }, "$id: ID!, $input: PrivateInput!");
/** Says all that an application needs. */
export async function fillApplication(person: Person, id: string, answer?: string): Promise<Answer> {
  const plan = await seen(person, id);
  const filled = await saveApplication(person, id, applicationParts(plan?.incomeCents ?? 0, answer));
  return filled.reason || plan?.application?.viewerGavePrivateAt ? filled : savePrivate(person, id);
}
export const handIn = async (person: Person, id: string, version: number, answer?: string) => {
  const filled = await fillApplication(person, id, answer);
  return filled.reason === "INVALID_TEXT" || filled.reason === "TEXT_TOO_LONG" ? filled : sendIn(person, id, version);
};
/** Hands in what there is, as it is seen now. */
export const sendIn = async (person: Person, id: string, version: number) => {
  const plan = await seen(person, id);
  return act(person, "handIn(input: $input)", { input: { id, groupId: plan?.group.id ?? "", version, application: plan?.application?.number ?? 0 } }, "$input: HandInInput!");
};
export const takeUp = (person: Person, id: string) => act(person, "takeUp(id: $id)", { id }, "$id: ID!");
export const decide = (person: Person, id: string, grantedCents: number, outcome = "GRANTED", whatNow: string | null = null) =>
  act(person, "decide(input: $input)", { input: { id, outcome, grantedCents, reasons: "Het past bij de wijk.", whatNow } }, "$input: DecideInput!");
export const withdraw = (person: Person, id: string) => act(person, `withdrawInitiative(id: $id, reason: "Het lukt niet meer")`, { id }, "$id: ID!");
export const draftBuurtdeal = (person: Person, id: string) =>
  act(person, `draftBuurtdeal(input: { id: $id, initiatorsDo: "Planten", municipalityDoes: "Betalen", upkeepUntil: "2030" })`, { id }, "$id: ID!");
export const signBuurtdeal = async (person: Person, id: string) => {
  const { initiative } = await person.ask(`query ($id: ID!) { initiative(id: $id) { viewerSignsFor buurtdeal { version } } }`, { id });
  return act(person, "signBuurtdeal(id: $id, party: $party, version: $version)", { id, party: initiative?.viewerSignsFor ?? "INITIATOR", version: initiative?.buurtdeal?.version ?? 1 }, "$id: ID!, $party: DealParty!, $version: Int!");
};
export const pay = (person: Person, id: string) => act(person, "pay(id: $id)", { id }, "$id: ID!");
export const postUpdate = (person: Person, id: string) => act(person, `postUpdate(id: $id, text: "Het schiet op.")`, { id }, "$id: ID!");
export const realise = (person: Person, id: string) => act(person, "realise(id: $id)", { id }, "$id: ID!");
/** Hands in a receipt of this amount, a file like no other, and then the account. */
export const accountFor = async (person: Person, id: string, spentCents: number): Promise<Answer> => {
  const { initiative } = await person.ask(`query ($id: ID!) { initiative(id: $id) { viewerCanAccount { allowed } } }`, { id });
  if (spentCents > 0 && initiative?.viewerCanAccount.allowed) await sendReceipt(person, id, spentCents);
  return act(person, `accountFor(input: { id: $id, results: "Mooi geworden" })`, { id }, "$id: ID!");
};
/** Settles at what was spent of the grant, or at less. */
export const settleAccount = (person: Person, id: string, settledCents: number, reason: string | null = null) =>
  act(person, "settleAccount(input: $input)", { input: { id, settledCents, reason } }, "$input: SettleInput!");
export const recordReturn = (person: Person, id: string) => act(person, "recordReturn(id: $id)", { id }, "$id: ID!");

/** Makes so many residents of a wijk, spread over its buurten, as accounts that can sign in. */
export async function residents(app: Town, wijkId: string, count: number): Promise<Person[]> {
  const { rows } = await app.pool.query<{ id: string }>(
    `with homes as (select id, row_number() over (order by id) - 1 as n, count(*) over () as all_of_them from buurten where wijk_id = $1)
     insert into persons (email, name, grade, wijk_id, buurt_id, created_at)
     select gen_random_uuid() || '@test.example', 'Buur ' || n, 'POSTCODE', $1, (select id from homes where homes.n = g.n % homes.all_of_them), now()
     from generate_series(0, $2::int - 1) as g (n) returning id`,
    [wijkId, count],
  );
  return Promise.all(rows.map(({ id }) => app.signIn(id)));
}

/** An initiative in draagvlak, asked for by its steward. */
export async function inDraagvlak(app: Town, wijkId: string, cents: number): Promise<{ id: string; version: number; steward: Person; groupId: string }> {
  const [steward] = (await residents(app, wijkId, 1)) as [Person];
  const groupId = await startGroup(steward, wijkId);
  const { initiative } = await startInitiative(steward, groupId);
  const id = initiative?.id ?? "";
  await saveDraft(steward, draft(id, 1, cents));
  await openForDraagvlak(steward, id, 2);
  return { id, version: 2, steward, groupId };
}

/** An initiative that the wijkregisseur has taken up. */
export async function inTreatment(app: Town, wijkId: string, cents: number): Promise<{ id: string; version: number; steward: Person; groupId: string }> {
  const made = await inDraagvlak(app, wijkId, cents);
  const needed = cents <= 200_000 ? 5 : cents <= 1_000_000 ? 10 : 20;
  for (const person of await residents(app, wijkId, needed)) await support(person, made.id);
  await handIn(made.steward, made.id, made.version);
  await takeUp(await app.as(`regisseur-${wijkId}`), made.id);
  return made;
}
