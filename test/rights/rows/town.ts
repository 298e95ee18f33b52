// What everybody reads of the town, the calendar and the money, and what organisations do.
import { type Row, rowsOf } from "../row.ts";
import type { Subject } from "../subjects.ts";

const id = (subject: Subject) => ({ id: subject.id });
const soon = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const all = { others: "yes" } as const;
const activity = { wijkId: "oost", title: "Koffie", about: "Kom erbij.", place: "Hier", startsAt: soon(1), endsAt: soon(2) };

export const townRows: readonly Row[] = [
  ...rowsOf("Query.wijken", undefined, { when: "", on: ["wijk"], answers: all }),
  ...rowsOf("Query.wijk", id, { when: "", on: ["wijk"], answers: all }, { when: "not there", on: ["none"], answers: { others: "nothing" } }),
  ...rowsOf("Query.wijkOfPostcode", () => ({ postcode: "1223 AB" }), { when: "of this municipality", on: ["wijk"], answers: all }),
  ...rowsOf("Query.wijkOfPostcode", () => ({ postcode: "9999 ZZ" }), { when: "of another", on: ["none"], answers: { others: "nothing" } }),
  ...rowsOf("Query.budgetYears", undefined, { when: "", on: ["wijk"], answers: all, shows: () => "20" }),
  ...rowsOf("Query.thermometer", () => ({ wijkId: "oost" }), { when: "with all its bookings", on: ["wijk"], answers: all, reads: "{ wijk { id } bookings { nodes { note cents } } }" }),
  ...rowsOf("Query.organisations", undefined, { when: "", on: ["organisation"], answers: all }),
  ...rowsOf("Query.organisation", id, { when: "", on: ["organisation"], answers: all }, { when: "not there", on: ["none"], answers: { others: "nothing" } }),
  ...rowsOf("Query.activities", () => ({ from: soon(-40), until: soon(40), wijkId: "oost" }), { when: "", on: ["wijk"], answers: all, reads: "{ wijk { id } }" }),
  ...rowsOf("Query.activity", id, { when: "", on: ["activity"], answers: all }, { when: "not there", on: ["none"], answers: { others: "nothing" } }),
  ...rowsOf("Subscription.wijkChanged", id, { when: "", on: ["wijk"], answers: all }),
  ...rowsOf("Mutation.postActivity", (organisation) => ({ input: { ...activity, organisationId: organisation.id } }),
    { when: "for an organisation", on: ["organisation"], answers: { anonymous: "NOT_SIGNED_IN", editor: "yes", others: "NOT_ALLOWED" }, keeps: true },
    { when: "for none", on: ["none"], answers: { others: "NOT_FOUND" } },
  ),
];
