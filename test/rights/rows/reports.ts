// Reports, and who sees to them: the wijkregisseur of the wijk, the administrators for the whole town.
import { randomUUID } from "node:crypto";
import { type Answers, type Row, rowsOf } from "../row.ts";
import type { Subject } from "../subjects/subject.ts";

const report = { reason: "INSULT", words: "Dit is niet aardig.", unlawful: false, ground: "", goodFaith: false };
const id = (subject: Subject) => ({ id: subject.id });
const keepers: Answers = { anonymous: "NOT_SIGNED_IN", regisseur: "yes", others: "NOT_FOUND" };
const byAdministrators: Answers = { anonymous: "NOT_SIGNED_IN", administrator: "yes", others: "NOT_ALLOWED" };
const notThere = { when: "not there", on: ["none"], answers: { anonymous: "NOT_SIGNED_IN", others: "NOT_FOUND" } } as const;

export const reportRows: readonly Row[] = [
  ...rowsOf("Query.reportable", (comment) => ({ kind: "COMMENT", id: comment.id }),
    { when: "a comment on a public initiative", on: ["comment on initiative"], answers: { others: "yes" } },
    { when: "a comment in a closed group", on: ["comment in CLOSED group"], answers: { drafters: "yes", regisseur: "yes", others: "nothing" } },
    { when: "not there", on: ["none"], answers: { others: "nothing" } }),
  ...rowsOf("Query.report", ({ key }) => ({ key: key ?? "x" }), { when: "by the key in a mail", on: ["report"], answers: { others: "yes" }, shows: () => "WAITING", reads: "{ state }" }, { when: "without a key", on: ["none"], answers: { others: "nothing" } }),
  ...rowsOf("Query.moderationQueues", undefined, { when: "of Oost", on: ["wijk"], answers: { regisseur: "yes", others: "nothing" } }),
  ...rowsOf("Query.moderationCases", () => ({ queue: "oost", first: 50 }), { when: "in Oost", on: ["report"], answers: { regisseur: "yes", others: "nothing" } }),
  ...rowsOf("Query.settledCases", () => ({ queue: "oost", first: 50 }), { when: "in Oost", on: ["settled report"], answers: { regisseur: "yes", others: "nothing" } }),
  ...rowsOf("Query.watchedWords", undefined, { when: "", on: ["watched word"], answers: { regisseur: "yes", otherRegisseur: "yes", administrator: "yes", others: "nothing" } }),
  ...rowsOf("Subscription.queueChanged", () => ({ id: "oost" }), { when: "of Oost", on: ["none"], answers: { regisseur: "yes", others: "NOT_FOUND" } }),
  ...rowsOf("Mutation.reportContent", ({ id: plan }) => ({ input: { kind: "INITIATIVE", id: plan, ...report } }), { when: "a public initiative", on: ["DRAAGVLAK"], answers: { anonymous: "NOT_SIGNED_IN", others: "yes" }, keeps: true }, notThere),
  ...rowsOf("Mutation.reportContent", ({ id: file }) => ({ input: { kind: "GROUP_FILE", id: file, ...report } }),
    { when: "a file of a closed group", on: ["file in CLOSED group"], answers: { anonymous: "NOT_SIGNED_IN", drafters: "yes", regisseur: "yes", others: "NOT_FOUND" }, keeps: true }),
  ...rowsOf("Mutation.confirmReport", ({ key }) => ({ key: key ?? "x" }), { when: "by the key in a mail", on: ["report"], answers: { others: "yes" }, keeps: true }, { when: "without a key", on: ["none"], answers: { others: "NOT_FOUND" } }),
  ...rowsOf("Mutation.settleCases", (held) => ({ ids: [held.id] }), { when: "in Oost", on: ["report"], answers: keepers }, notThere),
  ...rowsOf("Mutation.reopenCase", id, { when: "in Oost", on: ["settled report"], answers: keepers }, notThere),
  ...rowsOf("Mutation.watchWord", () => ({ word: "zaargnauw" }), { when: "", on: ["none"], answers: byAdministrators, keeps: true }),
  ...rowsOf("Mutation.unwatchWord", id, { when: "", on: ["watched word"], answers: byAdministrators }),
  { of: "POST /reports/ask", when: "what everybody may see", on: ["DRAAGVLAK"], answers: { others: "202" }, given: ({ id: subject }) => ({ kind: "INITIATIVE", id: subject, name: "Bep", email: `${randomUUID()}@test.example`, ...report }) },
  { of: "POST /reports/ask", when: "what is seen inside a group", on: ["file in CLOSED group"], answers: { others: "409" }, given: ({ id: subject }) => ({ kind: "GROUP_FILE", id: subject, name: "Bep", email: `${randomUUID()}@test.example`, ...report }) },
];
