// Plans that were granted, and what becomes of them.
import type { Person, Town } from "./person.ts";
import * as way from "./way.ts";

export interface Granted {
  readonly id: string;
  readonly steward: Person;
  readonly regisseur: Person;
}
interface Done {
  readonly reason?: string;
  readonly key?: string;
}

export async function granted(app: Town, wijkId: string, cents: number): Promise<Granted> {
  const { id, steward } = await way.inTreatment(app, wijkId, cents);
  const regisseur = await app.as(`regisseur-${wijkId}`);
  await way.decide(regisseur, id, cents);
  return { id, steward, regisseur };
}

/** With a buurtdeal that both sides signed. */
export async function agreed(app: Town, wijkId: string, cents: number): Promise<Granted> {
  const made = await granted(app, wijkId, cents);
  await draftDeal(made.regisseur, made.id);
  await sign(made.steward, made.id, "INITIATOR", 1);
  await sign(made.regisseur, made.id, "MUNICIPALITY", 1);
  return made;
}

const act = async (person: Person, call: string, types: string, variables: object): Promise<Done> =>
  (await person.ask(`mutation (${types}) { answer: ${call} { __typename ... on Refusal { reason } } }`, variables)).answer as Done;

export const draftDeal = (person: Person, id: string, change: object = {}) =>
  act(person, "draftBuurtdeal(input: $input)", "$input: DraftBuurtdealInput!", { input: { id, initiatorsDo: "Planten", municipalityDoes: "Betalen", upkeepUntil: "2030", ...change } });
export const sign = (person: Person, id: string, party: string, version: number) => act(person, "signBuurtdeal(id: $id, party: $party, version: $version)", "$id: ID!, $party: DealParty!, $version: Int!", { id, party, version });
export const signByKey = (person: Person, key: string, version: number) => act(person, "signAsMaintainer(key: $key, version: $version)", "$key: String!, $version: Int!", { key, version });
export const invite = async (person: Person, id: string, name: string): Promise<Done> =>
  (await person.ask(`mutation ($id: ID!, $name: String!) { answer: inviteMaintainer(id: $id, name: $name) { ... on MaintainerInvited { key } ... on Refusal { reason } } }`, { id, name })).answer as Done;
export const schedule = (person: Person, id: string, instalments: readonly object[]) => act(person, "scheduleInstalments(id: $id, instalments: $instalments)", "$id: ID!, $instalments: [InstalmentInput!]!", { id, instalments });
export const approve = (person: Person, instalmentId: string) => act(person, "approveInstalment(instalmentId: $instalmentId)", "$instalmentId: ID!", { instalmentId });
export const makeRun = (person: Person, wijkId: string) => act(person, "makePaymentRun(wijkId: $wijkId)", "$wijkId: ID!", { wijkId });
export const markSent = (person: Person, runId: string) => act(person, "markRunSent(runId: $runId)", "$runId: ID!", { runId });
export const settleRun = (person: Person, runId: string, outcome: "CONFIRMED" | "RETURNED") => act(person, "settleRun(runId: $runId, outcome: $outcome)", "$runId: ID!, $outcome: RunOutcome!", { runId, outcome });

const deal = "version inForce complete initiatorsDo municipalityDoes upkeepUntil maintainerCount signatures { party person { name } } versions { number hash signedAt } maintainers { id name accepted signed } remarks { text }";
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each test knows what it asked
export const dealOf = async (person: Person, id: string): Promise<any> => (await person.ask(`query ($id: ID!) { initiative(id: $id) { buurtdeal { ${deal} } } }`, { id })).initiative.buurtdeal;
export const instalmentsOf = async (person: Person, id: string): Promise<{ id: string; what: string; cents: number; state: string }[]> =>
  (await person.ask(`query ($id: ID!) { initiative(id: $id) { instalments { id what cents state } } }`, { id })).initiative.instalments;
