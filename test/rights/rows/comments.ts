import { type Answers, type Row, rowsOf } from "../row.ts";
import type { Subject } from "../subjects/subject.ts";

// What is said here was said by the steward.
const id = (comment: Subject) => ({ id: comment.id });
const insiders: Answers = { drafters: "yes", regisseur: "yes", others: "nothing" };
const moderators: Answers = { anonymous: "NOT_SIGNED_IN", regisseur: "yes", others: "NOT_ALLOWED" };
const moderatorsInside: Answers = { drafters: "NOT_ALLOWED", regisseur: "yes", others: "NOT_FOUND" };
const notThere = { when: "not there", on: ["none"], answers: { others: "NOT_FOUND" } } as const;

/** Below a wijkthema and an activity. */
const openTalk = ["comment on theme", "comment on activity"] as const;

/** What only who said it may do with it. */
const own = [
  { when: "on a wijkthema, an activity", on: openTalk, answers: { anonymous: "NOT_SIGNED_IN", steward: "yes", others: "NOT_ALLOWED" } },
  { when: "on a public initiative", on: ["comment on initiative"], answers: { anonymous: "NOT_SIGNED_IN", steward: "yes", others: "NOT_ALLOWED" } },
  { when: "in a public group", on: ["comment in PUBLIC group"], answers: { anonymous: "NOT_SIGNED_IN", steward: "yes", member: "NOT_ALLOWED", author: "NOT_ALLOWED", others: "NOT_A_MEMBER" } },
  { when: "in a closed group", on: ["comment in CLOSED group"], answers: { steward: "yes", member: "NOT_ALLOWED", author: "NOT_ALLOWED", regisseur: "NOT_A_MEMBER", others: "NOT_FOUND" } },
  { when: "on a draft that was withdrawn", on: ["comment on unseen initiative"], answers: { steward: "yes", member: "NOT_ALLOWED", author: "NOT_ALLOWED", regisseur: "NOT_ALLOWED", others: "NOT_FOUND" } },
  notThere,
] as const;
/** What keeps order in talk. */
const order = [
  { when: "on a wijkthema, an activity", on: openTalk, answers: moderators, keeps: true },
  { when: "on a public initiative, in a public group", on: ["comment on initiative", "comment in PUBLIC group"], answers: moderators, keeps: true },
  { when: "in a closed group", on: ["comment in CLOSED group"], answers: moderatorsInside, keeps: true },
  { when: "on a draft that was withdrawn", on: ["comment on unseen initiative"], answers: moderatorsInside, keeps: true },
  notThere,
] as const;

export const commentRows: readonly Row[] = [
  ...rowsOf("Query.comment", id,
    { when: "on a public initiative, in a public group", on: ["comment on initiative", "comment in PUBLIC group"], answers: { others: "yes" } },
    { when: "on a wijkthema, an activity", on: openTalk, answers: { others: "yes" } },
    { when: "in a closed group, on a draft that was withdrawn", on: ["comment in CLOSED group", "comment on unseen initiative"], answers: insiders },
    { when: "not there", on: ["none"], answers: { others: "nothing" } },
  ),
  ...rowsOf("Mutation.editComment", (comment) => ({ id: comment.id, text: "Anders gezegd." }), ...own),
  ...rowsOf("Mutation.removeComment", id, ...own),
  ...rowsOf("Mutation.reactToComment", (comment) => ({ id: comment.id, kind: "AGREE", on: true }),
    { when: "on a public initiative, a wijkthema, an activity", on: ["comment on initiative", ...openTalk], answers: { anonymous: "NOT_SIGNED_IN", others: "yes" }, keeps: true },
    { when: "in a public group", on: ["comment in PUBLIC group"], answers: { anonymous: "NOT_SIGNED_IN", drafters: "yes", others: "NOT_A_MEMBER" }, keeps: true },
    { when: "in a closed group", on: ["comment in CLOSED group"], answers: { drafters: "yes", regisseur: "NOT_A_MEMBER", others: "NOT_FOUND" }, keeps: true },
    { when: "on a draft that was withdrawn", on: ["comment on unseen initiative"], answers: { drafters: "yes", regisseur: "yes", others: "NOT_FOUND" }, keeps: true },
    notThere,
  ),
  // No service is configured here: whoever gets that far may ask.
  ...rowsOf("Mutation.translateComment", (comment) => ({ id: comment.id, to: "EN" }),
    { when: "on what is public", on: ["comment on initiative", "comment in PUBLIC group", ...openTalk], answers: { anonymous: "NOT_SIGNED_IN", others: "TRANSLATION_FAILED" } },
    { when: "in a closed group, on a draft that was withdrawn", on: ["comment in CLOSED group", "comment on unseen initiative"], answers: { anonymous: "NOT_SIGNED_IN", drafters: "TRANSLATION_FAILED", regisseur: "TRANSLATION_FAILED", others: "NOT_FOUND" } },
    { when: "not there", on: ["none"], answers: { anonymous: "NOT_SIGNED_IN", others: "NOT_FOUND" } },
  ),
  ...rowsOf("Mutation.pinComment", (comment) => ({ id: comment.id, on: true }), ...order),
  ...rowsOf("Mutation.hideComment", (comment) => ({ id: comment.id, rule: 1, reason: "Dit is niet aardig." }), ...order),
];
