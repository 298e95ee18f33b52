// Everybody reads where the money is; who spends, moves and puts right is one office each.
import { type Answers, type Row, rowsOf } from "../row.ts";

const year = new Date().getFullYear();
const regisseurOnly: Answers = { anonymous: "NOT_SIGNED_IN", regisseur: "yes", others: "NOT_ALLOWED" };
const proposers: Answers = { anonymous: "NOT_SIGNED_IN", administrator: "yes", manager: "yes", otherManager: "yes", others: "NOT_ALLOWED" };
const missing = { when: "not there", on: ["none"], answers: { others: "NOT_FOUND" } } as const;
const review = { kind: "REVIEW", year, source: "Halfjaarbrief", lines: [{ pot: "WIJKBUDGET", wijkId: "oost", toWijkId: "zuid", cents: 1, reason: "Daarom" }] };
let receipts = 0;

export const moneyRows: readonly Row[] = [
  ...rowsOf("Query.moneyProposals", undefined, { when: "all of them", on: ["money proposal"], answers: { others: "yes" } }),
  ...rowsOf("Query.viewerCanProposeMoney", undefined, { when: "", on: ["none"], answers: { others: "yes" }, reads: "{ allowed reason }", shows: () => "allowed" }),
  ...rowsOf("Query.moneyCheck", undefined, { when: "the newest", on: ["reconciliation"], answers: { others: "yes" }, reads: "{ at wrong }", shows: () => "wrong" }),
  ...rowsOf("Subscription.moneyMoved", ({ id }) => ({ wijkId: id }), { when: "", on: ["wijk"], answers: { others: "yes" } }),
  ...rowsOf("Mutation.recordExpense", () => ({ input: { wijkId: "oost", what: "Koffie", receipt: `R-${(receipts += 1)}`, cents: 1, spentOn: `${year}-01-02` } }), { when: "of Oost", on: ["wijk"], answers: regisseurOnly, keeps: true }),
  ...rowsOf("Mutation.takeUpOverrun", () => ({ input: { wijkId: "oost", year, cents: 1, words: "Het wordt krap." } }), { when: "of Oost", on: ["pot without a question"], answers: { anonymous: "NOT_SIGNED_IN", manager: "yes", others: "NOT_ALLOWED" } }),
  ...rowsOf("Mutation.answerOverrun", ({ id }) => ({ id, agreed: false, words: "Nee." }), { when: "of Oost, asked by its manager", on: ["overrun asked"], answers: { anonymous: "NOT_SIGNED_IN", manager: "OWN_ENTRY", otherManager: "yes", others: "NOT_ALLOWED" }, keeps: true }, missing),
  ...rowsOf("Mutation.proposeMoney", () => ({ input: review }), { when: "", on: ["wijk"], answers: proposers, keeps: true }),
  ...rowsOf("Mutation.decideProposal", ({ id }) => ({ id, accepted: true }), { when: "by the manager of Oost", on: ["money proposal"], answers: { anonymous: "NOT_SIGNED_IN", wethouder: "yes", others: "NOT_ALLOWED" } }, missing),
  ...rowsOf("Mutation.correctBooking", ({ id }) => ({ id }), { when: "of the handgeld", on: ["booking of handgeld"], answers: { anonymous: "NOT_SIGNED_IN", administrator: "yes", others: "NOT_ALLOWED" } }, missing),
];
