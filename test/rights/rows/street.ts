// Support on paper and at a stall, and concerns: helpers read, others confirm, the wijkregisseur judges.
import { neighbour } from "../../support/street.ts";
import { type Answers, type Row, rowsOf } from "../row.ts";
import type { Subject } from "../subjects/subject.ts";

const helpersOnly: Answers = { anonymous: "NOT_SIGNED_IN", drafters: "yes", regisseur: "yes", others: "NOT_ALLOWED" };
const secondReaders: Answers = { anonymous: "NOT_SIGNED_IN", initiators: "yes", regisseur: "yes", others: "NOT_ALLOWED" };
const regisseurOnly: Answers = { anonymous: "NOT_SIGNED_IN", regisseur: "yes", others: "NOT_ALLOWED" };
const firstRow = ({ id }: Subject) => ({ code: id, row: 1, neighbour: neighbour(1) });

export const streetRows: readonly Row[] = [
  ...rowsOf("Query.supportList", ({ id }) => ({ code: id }), { when: "by its code", on: ["support list"], answers: { others: "yes" } }, { when: "not there", on: ["none"], answers: { others: "nothing" } }),
  ...rowsOf("Query.stall", ({ key }) => ({ key: key ?? "" }), { when: "by its key", on: ["stall"], answers: { others: "yes" } }, { when: "without a key", on: ["none"], answers: { others: "nothing" } }),
  ...rowsOf("Query.listsWaiting", undefined, { when: "of Oost", on: ["list row waiting"], answers: { regisseur: "yes", others: "nothing" } }),
  ...rowsOf("Mutation.enterListRow", firstRow, { when: "a row that nobody read", on: ["support list"], answers: helpersOnly }, { when: "not there", on: ["none"], answers: { anonymous: "NOT_SIGNED_IN", others: "NOT_FOUND" } }),
  ...rowsOf("Mutation.confirmListRow", firstRow, { when: "a row that a member read", on: ["list row entered"], answers: secondReaders }),
  ...rowsOf("Mutation.settleListRow", ({ id }) => ({ code: id, row: 1, counts: false }), { when: "a row that waits", on: ["list row waiting"], answers: regisseurOnly }),
  ...rowsOf("Mutation.signUpAtStall", ({ key }, { personId }) => ({ key: key ?? "", neighbour: neighbour(parseInt(personId?.slice(-3) ?? "0", 16) + 1) }), { when: "by its key", on: ["stall"], answers: { others: "yes" }, keeps: true }, { when: "of a list that is no stall", on: ["support list"], answers: { others: "STALL_CLOSED" } }),
  ...rowsOf("Mutation.confirmStall", ({ id }) => ({ code: id, signedUp: 1 }), { when: "that a member opened", on: ["stall with one"], answers: secondReaders }),
  ...rowsOf("Mutation.keepPaperMark", () => ({ initials: "J.P.", birthYear: "1956" }), { when: "without an address", on: ["none"], answers: { anonymous: "NOT_SIGNED_IN", others: "NO_RESIDENCE" } }),
  ...rowsOf("Mutation.answerConcern", ({ id }) => ({ id, text: "Dat valt mee." }), { when: "", on: ["concern"], answers: { anonymous: "NOT_SIGNED_IN", initiators: "yes", others: "NOT_A_STEWARD" }, keeps: true }),
  ...rowsOf("Mutation.hideConcern", ({ id }) => ({ id, rule: 7, reason: "Hoort hier niet." }), { when: "", on: ["concern"], answers: regisseurOnly }),
  ...rowsOf("Mutation.takeBackConcern", ({ id }) => ({ id }), { when: "that a neighbour raised", on: ["concern"], answers: { anonymous: "NOT_SIGNED_IN", neighbour: "yes", others: "NOT_ALLOWED" } }),
  { of: "GET /steunlijst/:code/:file", when: "a list to print", on: ["support list"], answers: { anonymous: "401", drafters: "200", regisseur: "200", others: "403" }, at: ({ id }) => `/steunlijst/${id}/steunlijst-nl.pdf` },
  { of: "GET /embed/steun/:file", when: "of a plan that gathers support", on: ["DRAAGVLAK"], answers: { others: "200" }, at: ({ id }) => `/embed/steun/${id}.svg` },
  { of: "GET /embed/steun/:file", when: "a draft", on: ["CONCEPT"], answers: { others: "404" }, at: ({ id }) => `/embed/steun/${id}` },
];
