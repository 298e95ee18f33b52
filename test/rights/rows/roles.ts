// Roles, who gives and ends them, and the log that tells of it.
import { type Answers, type Row, rowsOf } from "../row.ts";
import type { Subject } from "../subjects/subject.ts";

const keepers: Answers = { regisseur: "yes", manager: "yes", wijkwethouder: "yes", wethouder: "yes", administrator: "yes", councilReader: "yes", others: "nothing" };
const inYears = (years: number) => new Date(Date.now() + years * 366 * 86_400_000).toISOString();
const official = ({ email }: Subject) => ({ input: { email: email ?? "niemand@test.example", kind: "WIJKREGISSEUR", wijkId: "oost", endsAt: inYears(1) } });
const editor = ({ email }: Subject) => ({ input: { email: email ?? "niemand@test.example", kind: "ORGANISATION_EDITOR", organisationId: "versa" } });
const byAdministrators: Answers = { anonymous: "NOT_SIGNED_IN", administrator: "yes", others: "NOT_ALLOWED" };
// Versa is active in Oost.
const byWhoKnowsVersa: Answers = { ...byAdministrators, editor: "yes", regisseur: "yes" };

export const roleRows: readonly Row[] = [
  ...rowsOf("Query.roles", () => ({ first: 50 }), { when: "of an official of Oost", on: ["role in wijk"], answers: keepers }),
  ...rowsOf("Query.grantableRoles", undefined,
    { when: "for an organisation", on: ["organisation"], reads: "{ organisation { id } }", answers: { administrator: "yes", editor: "yes", regisseur: "yes", others: "nothing" } },
    { when: "at the municipality", on: ["wijk"], reads: "{ wijk { id } }", answers: { administrator: "yes", others: "nothing" } },
  ),
  ...rowsOf("Query.auditLog", ({ id }) => ({ subject: `initiative:${id}`, first: 50 }),
    { when: "of an initiative in Oost", on: ["IN_BEHANDELING"], reads: "{ nodes { subject } }", answers: { regisseur: "yes", administrator: "yes", councilReader: "yes", others: "nothing" } }),
  ...rowsOf("Query.reconciliation", undefined, { when: "any", on: ["reconciliation"], reads: "{ differences { where } }", answers: { administrator: "yes", councilReader: "yes", others: "nothing" } }),
  ...rowsOf("Mutation.reconcile", undefined, { when: "any", on: ["none"], answers: byAdministrators, keeps: true }),
  ...rowsOf("Mutation.grantRole", official,
    { when: "a municipal role", on: ["person"], answers: byAdministrators },
    { when: "a municipal role, to an address without an account", on: ["none"], answers: { ...byAdministrators, administrator: "NO_ACCOUNT" } },
  ),
  ...rowsOf("Mutation.grantRole", editor,
    { when: "editor", on: ["person"], answers: byWhoKnowsVersa },
    { when: "editor, to an address without an account", on: ["none"], answers: { ...byWhoKnowsVersa, administrator: "NO_ACCOUNT" } },
  ),
  ...rowsOf("Mutation.endRole", ({ id }) => ({ id, reason: "OTHER_POST" }),
    {
      when: "of an official of Oost", on: ["role in wijk"],
      answers: { anonymous: "NOT_SIGNED_IN", administrator: "yes", regisseur: "NOT_ALLOWED", manager: "NOT_ALLOWED", wijkwethouder: "NOT_ALLOWED", wethouder: "NOT_ALLOWED", councilReader: "NOT_ALLOWED", others: "NOT_FOUND" },
    },
    {
      when: "of an editor", on: ["role of editor"],
      answers: { anonymous: "NOT_SIGNED_IN", administrator: "yes", regisseur: "yes", editor: "NOT_ALLOWED", wethouder: "NOT_ALLOWED", councilReader: "NOT_ALLOWED", others: "NOT_FOUND" },
    },
    { when: "not there", on: ["none"], answers: { anonymous: "NOT_SIGNED_IN", others: "NOT_FOUND" } },
  ),
];
