// Measures: who keeps order where, whose words they were, and who answers an objection.
import { type Answers, type Row, rowsOf } from "../row.ts";

const everybody: Answers = { others: "yes" };
const moderators: Answers = { anonymous: "NOT_SIGNED_IN", regisseur: "yes", others: "NOT_ALLOWED" };
const hide = { measure: "HIDE", rule: 1, words: "Dit is niet aardig." };
// Its author is the steward; regisseurs elsewhere answer once there is an objection.
const seen: Answers = { steward: "yes", regisseur: "yes", others: "nothing" };

export const measureRows: readonly Row[] = [
  ...rowsOf("Query.houseRules", () => ({ locale: "NL" }), { when: "those of today", on: ["none"], reads: "{ number }", shows: () => "number", answers: everybody }),
  ...rowsOf("Query.houseRuleVersions", () => ({ locale: "NL" }), { when: "all", on: ["none"], reads: "{ number }", shows: () => "number", answers: everybody }),
  ...rowsOf("Query.measureCounts", undefined, { when: "nobody's name", on: ["measure"], reads: "{ id quarter }", shows: () => "quarter", answers: everybody }),
  ...rowsOf("Query.measure", ({ id }) => ({ id }), { when: "about a comment", on: ["measure"], answers: seen }, { when: "not there", on: ["none"], answers: { others: "nothing" } }),
  ...rowsOf("Query.waitingObjections", undefined, { when: "to what the regisseur did", on: ["measure with objection"], answers: { otherRegisseur: "yes", administrator: "yes", others: "nothing" } }),
  ...rowsOf("Query.moderatedThing", ({ id }) => ({ kind: "COMMENT", id }), { when: "a comment", on: ["comment on initiative", "comment in CLOSED group"], reads: "{ subjectId }", answers: { regisseur: "yes", others: "nothing" } }),
  ...rowsOf("Mutation.takeMeasure", ({ id }) => ({ input: { kind: "COMMENT", id, ...hide } }),
    { when: "about what everybody reads", on: ["comment on initiative", "comment on theme", "comment on activity", "comment in PUBLIC group"], answers: moderators },
    { when: "in a closed group", on: ["comment in CLOSED group"], answers: { regisseur: "yes", drafters: "NOT_ALLOWED", others: "NOT_FOUND" } },
    { when: "not there", on: ["none"], answers: { others: "NOT_FOUND" } },
  ),
  ...rowsOf("Mutation.undoMeasure", ({ id }) => ({ id }), { when: "about a comment", on: ["measure"], answers: { steward: "OWN_CONTENT", regisseur: "yes", others: "NOT_FOUND" } }),
  ...rowsOf("Mutation.objectToMeasure", ({ id }) => ({ id, text: "Dit was niet onaardig bedoeld." }), { when: "about a comment", on: ["measure"], answers: { steward: "yes", regisseur: "NOT_ALLOWED", others: "NOT_FOUND" } }),
  ...rowsOf("Mutation.decideMeasureObjection", ({ id }) => ({ id, upheld: true, answer: "Dat klopt." }),
    { when: "to what the regisseur did", on: ["measure with objection"], answers: { steward: "OWN_CONTENT", regisseur: "OWN_DECISION", otherRegisseur: "yes", administrator: "yes", others: "NOT_FOUND" } }),
  { of: "GET /open-data/maatregelen.csv", when: "nobody's name", on: ["none"], answers: { others: "200" }, at: () => "/open-data/maatregelen.csv" },
];
