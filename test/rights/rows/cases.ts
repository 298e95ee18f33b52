// How dossiers reach the municipality's system, for who watches over that.
import { type Answers, type Row, rowsOf } from "../row.ts";

const id = (subject: { readonly id: string }) => ({ id: subject.id });
const readers: Answers = { regisseur: "yes", manager: "yes", administrator: "yes", others: "nothing" };
const byReaders = (answer: "yes" | "NOTHING_WAITING"): Answers => ({ anonymous: "NOT_SIGNED_IN", regisseur: answer, manager: answer, administrator: answer, others: "NOT_FOUND" });

const byAdministrator = (answer: "yes" | "NOTHING_WAITING"): Answers => ({ anonymous: "NOT_SIGNED_IN", administrator: answer, others: "NOT_ALLOWED" });

export const caseRows: readonly Row[] = [
  ...rowsOf("Query.forwardings", () => ({ first: 50 }), { when: "of a dossier in Oost", on: ["forwarding failed"], answers: readers }),
  ...rowsOf("Mutation.retryForwarding", id,
    { when: "what failed", on: ["forwarding failed"], answers: byReaders("yes") },
    { when: "what waits at the desk", on: ["forwarding at desk"], answers: byReaders("NOTHING_WAITING") },
    { when: "not there", on: ["none"], answers: { anonymous: "NOT_SIGNED_IN", others: "NOT_FOUND" } },
  ),
  ...rowsOf("Mutation.takeDossier", id,
    { when: "what waits at the desk", on: ["forwarding at desk"], answers: byReaders("yes") },
    { when: "what failed", on: ["forwarding failed"], answers: byReaders("NOTHING_WAITING") },
  ),
  { of: "GET /doorsturen/:id/dossier.pdf", when: "of a dossier in Oost", on: ["forwarding at desk"], answers: { anonymous: "401", regisseur: "200", manager: "200", administrator: "200", others: "404" }, at: ({ id }) => `/doorsturen/${id}/dossier.pdf` },
  { of: "GET /doorsturen/:id/dossier.pdf", when: "not there", on: ["none"], answers: { anonymous: "401", others: "404" }, at: ({ id }) => `/doorsturen/${id}/dossier.pdf` },
  ...rowsOf("Query.deadLetters", () => ({ first: 50 }), { when: "a mail that was refused", on: ["dead letter"], answers: { administrator: "yes", others: "nothing" } }),
  ...rowsOf("Query.deadLetterCounts", undefined, { when: "any", on: ["dead letter"], reads: "{ kind count }", shows: () => "MAIL", answers: { administrator: "yes", others: "nothing" } }),
  ...rowsOf("Mutation.retryDeadLetter", id,
    { when: "a mail that was refused", on: ["dead letter"], answers: byAdministrator("yes") },
    { when: "not there", on: ["none"], answers: byAdministrator("NOTHING_WAITING") },
  ),
  ...rowsOf("Mutation.retryDeadLetters", () => ({ kind: "MAIL" }), { when: "mails that were refused", on: ["dead letter"], answers: byAdministrator("yes") }),
  ...rowsOf("POST /cases/notifications", () => ({ kanaal: "test" }), { when: "without the key that the municipality's system has", on: ["none"], answers: { others: "401" } }),
];
