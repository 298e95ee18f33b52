// What is written to a wijk: by its wijkregisseur alone, and read by everybody once it was sent.
import { type Answers, type Row, rowsOf } from "../row.ts";
import type { Subject } from "../subjects/subject.ts";

const id = (subject: Subject) => ({ id: subject.id });
const start = (kind: string, month: string | null) => (wijk: Subject) => ({ input: { wijkId: wijk.id, kind, month } });
const writers: Answers = { anonymous: "NOT_SIGNED_IN", regisseur: "yes", others: "NOT_ALLOWED" };
/** Nobody else knows that there is one. */
const hidden: Answers = { regisseur: "yes", others: "NOT_FOUND" };
const over: Answers = { anonymous: "NOT_SIGNED_IN", regisseur: "NEWSLETTER_SENT", others: "NOT_ALLOWED" };
const nowhere = { when: "not there", on: ["none"], answers: { others: "NOT_FOUND" } } as const;

export const newsletterRows: readonly Row[] = [
  ...rowsOf("Query.newsletter", id,
    { when: "that is written", on: ["newsletter draft"], answers: { regisseur: "yes", others: "nothing" } },
    { when: "that was sent", on: ["newsletter sent"], answers: { others: "yes" } },
    { when: "not there", on: ["none"], answers: { others: "nothing" } },
  ),
  ...rowsOf("Query.newsletters", () => ({ wijkId: "oost" }),
    { when: "that was sent", on: ["newsletter sent"], answers: { others: "yes" }, reads: "{ nodes { id } }" },
    { when: "that is written", on: ["newsletter draft"], answers: { others: "nothing" }, reads: "{ nodes { id } }" },
  ),
  ...rowsOf("Query.newsletterDesks", undefined, { when: "", on: ["newsletter draft"], answers: { regisseur: "yes", others: "nothing" }, reads: "{ newsletters { id } }" }),
  ...rowsOf("Subscription.newsletterChanged", id, { when: "that goes out", on: ["newsletter going out"], answers: { regisseur: "yes", others: "NOT_FOUND" } }),
  ...rowsOf("Mutation.startNewsletter", start("MESSAGE", null), { when: "a message", on: ["wijk"], answers: writers, keeps: true }, { when: "to no wijk", on: ["none"], answers: { anonymous: "NOT_SIGNED_IN", others: "NOT_FOUND" } }),
  ...rowsOf("Mutation.changeNewsletter", ({ id: of }) => ({ input: { id: of, version: 1, title: "Nieuws", words: "Hallo", sections: [] } }),
    { when: "that is written", on: ["newsletter draft"], answers: hidden },
    { when: "that was sent", on: ["newsletter sent"], answers: over },
    nowhere,
  ),
  ...rowsOf("Mutation.testNewsletter", id, { when: "that is written", on: ["newsletter draft"], answers: hidden, keeps: true }, { when: "that was sent", on: ["newsletter sent"], answers: over }, nowhere),
  ...rowsOf("Mutation.dropNewsletter", id, { when: "that is written", on: ["newsletter draft"], answers: hidden }, { when: "that was sent", on: ["newsletter sent"], answers: over }, nowhere),
  ...rowsOf("Mutation.sendNewsletter", ({ id: of }) => ({ id: of, version: 1 }), { when: "that is written", on: ["newsletter draft"], answers: hidden }, { when: "that was sent", on: ["newsletter sent"], answers: over }, nowhere),
  ...rowsOf("Mutation.stopNewsletter", id, { when: "that goes out", on: ["newsletter going out"], answers: writers }, { when: "that was sent", on: ["newsletter sent"], answers: over }, nowhere),
  ...rowsOf("Mutation.goOnWithNewsletter", id, { when: "that was stopped", on: ["newsletter stopped"], answers: writers }, { when: "that was sent", on: ["newsletter sent"], answers: over }, nowhere),
  { of: "GET /nieuwsbrief/:id/nieuwsbrief.pdf", when: "on paper, that is written", on: ["newsletter draft"], answers: { regisseur: "200", others: "404" }, at: ({ id: of }) => `/nieuwsbrief/${of}/nieuwsbrief.pdf` },
  { of: "GET /nieuwsbrief/:id/nieuwsbrief.pdf", when: "on paper, that was sent", on: ["newsletter sent"], answers: { others: "200" }, at: ({ id: of }) => `/nieuwsbrief/${of}/nieuwsbrief.pdf` },
];
