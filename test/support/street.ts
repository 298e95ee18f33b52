// What helpers do with lists on paper and at a stall, for tests.
import type { Person } from "./person.ts";

export interface Neighbour {
  readonly postcode: string;
  readonly houseNumber: string;
  readonly initials: string;
  readonly birthYear: string;
  readonly opinion: "SUPPORT" | "NO_OPINION";
}
export interface ListAnswer {
  readonly __typename: string;
  readonly reason?: string;
  readonly list?: { readonly code: string; readonly rows: number; readonly readRows: readonly { readonly row: number; readonly state: string; readonly why: string | null; readonly viewerEntered: boolean }[] };
  readonly key?: string;
  readonly code?: string;
}

const list = "__typename ... on Refusal { reason } ... on SupportListChanged { list { code rows readRows { row state why viewerEntered } } }";

async function act(person: Person, call: string, types: string, variables: object, fields = list): Promise<ListAnswer> {
  return (await person.ask<{ answer: ListAnswer }>(`mutation (${types}) { answer: ${call} { ${fields} } }`, variables)).answer;
}

/** Somebody in Oost, told apart by a number. */
export const neighbour = (nth: number, change: Partial<Neighbour> = {}): Neighbour => ({ postcode: "1221 AA", houseNumber: String(nth), initials: "J.P.", birthYear: "1956", opinion: "SUPPORT", ...change });

const ofRow = "$code: String!, $row: Int!, $neighbour: NeighbourInput!";
export const makeList = (person: Person, initiativeId: string, sheets = 1, largePrint = false) =>
  act(person, "makeSupportList(initiativeId: $initiativeId, sheets: $sheets, largePrint: $largePrint)", "$initiativeId: ID!, $sheets: Int!, $largePrint: Boolean!", { initiativeId, sheets, largePrint });
export const enterRow = (person: Person, code: string, row: number, who: Neighbour) => act(person, "enterListRow(code: $code, row: $row, neighbour: $neighbour)", ofRow, { code, row, neighbour: who });
export const confirmRow = (person: Person, code: string, row: number, who: Neighbour) => act(person, "confirmListRow(code: $code, row: $row, neighbour: $neighbour)", ofRow, { code, row, neighbour: who });
export const settleRow = (person: Person, code: string, row: number, counts: boolean) => act(person, "settleListRow(code: $code, row: $row, counts: $counts)", "$code: String!, $row: Int!, $counts: Boolean!", { code, row, counts });
export const openStall = (person: Person, initiativeId: string) => act(person, "openStall(initiativeId: $initiativeId)", "$initiativeId: ID!", { initiativeId }, "__typename ... on Refusal { reason } ... on OpenedStall { code key }");
export const signUpAtStall = (person: Person, key: string, who: Neighbour) => act(person, "signUpAtStall(key: $key, neighbour: $neighbour)", "$key: String!, $neighbour: NeighbourInput!", { key, neighbour: who }, "__typename ... on Refusal { reason }");
export const confirmStall = (person: Person, code: string, signedUp: number) => act(person, "confirmStall(code: $code, signedUp: $signedUp)", "$code: String!, $signedUp: Int!", { code, signedUp });
export const keepPaperMark = (person: Person, initials: string, birthYear: string) =>
  act(person, "keepPaperMark(initials: $initials, birthYear: $birthYear)", "$initials: String!, $birthYear: String!", { initials, birthYear }, "__typename ... on Refusal { reason }");

/** Read by one and by another: the state of the row. */
export async function readTwice(first: Person, second: Person, code: string, row: number, who: Neighbour): Promise<string | undefined> {
  await enterRow(first, code, row, who);
  const { list: after, reason } = await confirmRow(second, code, row, who);
  return reason ?? after?.readRows.find((each) => each.row === row)?.state;
}
