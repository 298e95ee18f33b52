// What is noted at a draft, and two initiatives that go on as one.
import { type Answers, type Row, rowsOf } from "../row.ts";
import type { Subject } from "../subjects/subject.ts";
import { act } from "./initiatives.ts";

// All of these notes were written by the steward.
const id = (subject: Subject) => ({ id: subject.id });
const insiders: Answers = { drafters: "yes", regisseur: "yes", others: "NOT_FOUND" };
const noWords = (subject: Subject) => ({ input: { initiativeId: subject.id, kind: "COMMENT", part: "goal", anchorFrom: "", anchorTo: "", text: "Wat is dit?" } });
const notThere = { when: "not there", on: ["none"], answers: { others: "NOT_FOUND" } } as const;
const ask = (subject: Subject, ownStays: boolean) => ({ input: { initiativeId: subject.id, otherId: subject.otherId ?? subject.id, ownStays, reason: "Hetzelfde." } });

export const noteRows: readonly Row[] = [
  ...act("addDraftNote", noWords, [
    ["at no words: IDEE, CONCEPT", ["IDEE", "CONCEPT"], { drafters: "STALE_PASSAGE", regisseur: "STALE_PASSAGE", others: "NOT_FOUND" }],
    ["at no words: CONCEPT, its group has ended", ["CONCEPT of ended group"], { drafters: "GROUP_ENDED", regisseur: "GROUP_ENDED", others: "NOT_FOUND" }],
    ["at no words: DRAAGVLAK", ["DRAAGVLAK"], { anonymous: "NOT_SIGNED_IN", drafters: "STALE_PASSAGE", regisseur: "STALE_PASSAGE", others: "NOT_ALLOWED" }],
  ]),
  ...rowsOf("Mutation.answerDraftNote", (note) => ({ id: note.id, text: "Daarom." }), { when: "on a draft", on: ["comment on draft", "suggestion on draft"], answers: insiders, keeps: true }, notThere),
  ...rowsOf("Mutation.closeDraftNote", (note) => ({ id: note.id, done: true }),
    { when: "a comment on a draft", on: ["comment on draft"], answers: insiders, keeps: true },
    { when: "a suggestion on a draft", on: ["suggestion on draft"], answers: { drafters: "NOT_ALLOWED", regisseur: "NOT_ALLOWED", others: "NOT_FOUND" } },
    notThere,
  ),
  ...rowsOf("Mutation.decideSuggestion", (note) => ({ id: note.id, accept: true }),
    { when: "on a draft", on: ["suggestion on draft"], answers: { initiators: "yes", member: "NOT_A_STEWARD", regisseur: "NOT_A_STEWARD", others: "NOT_FOUND" } },
    { when: "a comment on a draft", on: ["comment on draft"], answers: { initiators: "NOT_ALLOWED", member: "NOT_A_STEWARD", regisseur: "NOT_A_STEWARD", others: "NOT_FOUND" } },
    notThere,
  ),
  ...rowsOf("Mutation.removeDraftNote", id,
    { when: "on a draft", on: ["comment on draft", "suggestion on draft"], answers: { steward: "yes", member: "NOT_ALLOWED", author: "NOT_ALLOWED", regisseur: "NOT_ALLOWED", others: "NOT_FOUND" } }, notThere),
  ...rowsOf("Mutation.askToMerge", (subject) => ask(subject, true),
    { when: "DRAAGVLAK, another to end in it", on: ["DRAAGVLAK beside another"], answers: { anonymous: "NOT_SIGNED_IN", initiators: "yes", others: "NOT_A_STEWARD" } },
    { when: "CONCEPT, what is public to end in it", on: ["CONCEPT beside another"], answers: { initiators: "MERGE_INTO_DRAFT", member: "NOT_A_STEWARD", regisseur: "NOT_A_STEWARD", others: "NOT_FOUND" } },
    { when: "with itself", on: ["CONCEPT", "DRAAGVLAK"], answers: { others: "SAME_INITIATIVE" } },
  ),
  ...rowsOf("Mutation.askToMerge", (subject) => ask(subject, false),
    { when: "CONCEPT, to end in another", on: ["CONCEPT beside another"], answers: { initiators: "yes", member: "NOT_A_STEWARD", regisseur: "NOT_A_STEWARD", others: "NOT_FOUND" } }),
  ...rowsOf("Query.merger", id,
    { when: "that waits for an answer", on: ["question to merge"], answers: { drafters: "yes", regisseur: "yes", others: "nothing" } }, { when: "not there", on: ["none"], answers: { others: "nothing" } }),
  ...rowsOf("Mutation.answerMerger", ({ id }) => ({ id, agree: true, answer: "" }),
    { when: "that waits for an answer", on: ["question to merge"], answers: { initiators: "yes", member: "NOT_A_STEWARD", regisseur: "NOT_A_STEWARD", others: "NOT_FOUND" } }, notThere),
  ...rowsOf("Mutation.takeBackMerger", id,
    { when: "that others asked", on: ["question to merge"], answers: { drafters: "NOT_A_STEWARD", regisseur: "NOT_A_STEWARD", others: "NOT_FOUND" } }, notThere),
];
