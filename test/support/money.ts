// What is done with the pots, for tests that need it.
import type { Person } from "./person.ts";

export interface MoneyAnswer {
  readonly reason?: string;
  readonly proposal?: { readonly id: string; readonly lines: readonly { readonly kind: string; readonly cents: number; readonly wijk: { readonly id: string } | null; readonly pot: string }[] } | null;
  readonly thermometer?: { readonly freeCents: number; readonly consultations: readonly { readonly id: string }[] } | null;
}
export interface Line {
  readonly pot?: string;
  readonly wijkId?: string;
  readonly toWijkId?: string;
  readonly cents: number;
  readonly reason?: string;
}

const changed = "... on Refusal { reason } ... on MoneyChanged { proposal { id lines { kind cents pot wijk { id } } } thermometer { freeCents consultations { id } } }";
const act = async (person: Person, call: string, types: string, variables: object): Promise<MoneyAnswer> => (await person.ask(`mutation (${types}) { answer: ${call} { ${changed} } }`, variables)).answer;

export const spend = (person: Person, wijkId: string, cents: number, receipt: string, more: object = {}) =>
  act(person, "recordExpense(input: $input)", "$input: ExpenseInput!", { input: { wijkId, cents, receipt, what: "Koffie voor de schouw", spentOn: new Date().toISOString().slice(0, 10), ...more } });
export const correct = (person: Person, id: string) => act(person, "correctBooking(id: $id)", "$id: ID!", { id });
export const takeUp = (person: Person, wijkId: string, cents: number, year = new Date().getFullYear(), words = "Twee plannen zijn te mooi om te laten liggen.") =>
  act(person, "takeUpOverrun(input: $input)", "$input: OverrunInput!", { input: { wijkId, year, cents, words } });
export const answerOverrun = (person: Person, id: string, agreed: boolean, words = "Wij houden dit jaar over.") => act(person, "answerOverrun(id: $id, agreed: $agreed, words: $words)", "$id: ID!, $agreed: Boolean!, $words: String!", { id, agreed, words });
export const propose = (person: Person, kind: string, lines: readonly Line[], year = new Date().getFullYear(), source = "Collegebesluit 2026-07") =>
  act(person, "proposeMoney(input: $input)", "$input: ProposalInput!", { input: { kind, year, source, lines: lines.map((line) => ({ pot: "WIJKBUDGET", ...line })) } });
export const decide = (person: Person, id: string, accepted = true) => act(person, "decideProposal(id: $id, accepted: $accepted)", "$id: ID!, $accepted: Boolean!", { id, accepted });
