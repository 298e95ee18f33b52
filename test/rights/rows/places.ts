// Registration for activities: everybody for themself, the organiser for the door.
import { randomUUID } from "node:crypto";
import { type Answers, type Row, rowsOf } from "../row.ts";
import type { Subject } from "../subjects/subject.ts";

const id = (subject: Subject) => ({ id: subject.id });
const organiserOnly: Answers = { anonymous: "NOT_SIGNED_IN", editor: "yes", others: "NOT_ALLOWED" };
const ownOrOrganiser: Answers = { member: "yes", editor: "yes", others: "NOT_FOUND" };
const nowhere = { when: "not there", on: ["none"], answers: { others: "NOT_FOUND" } } as const;

export const placesRows: readonly Row[] = [
  ...rowsOf("Query.registration", ({ key }) => ({ key: key ?? "" }), { when: "by the key in a mail", on: ["registration"], answers: { others: "yes" } }, { when: "without a key", on: ["none"], answers: { others: "nothing" } }),
  ...rowsOf("Mutation.register", (activity) => ({ input: { activityId: activity.id, party: 1, waits: true } }),
    { when: "for what takes registrations", on: ["activity with places"], answers: { anonymous: "NOT_SIGNED_IN", others: "yes" }, keeps: true },
    { when: "for what does not", on: ["activity"], answers: { anonymous: "NOT_SIGNED_IN", others: "NO_REGISTRATION" } },
  ),
  ...rowsOf("Mutation.acceptPlace", id, { when: "of a member", on: ["registration"], answers: ownOrOrganiser }, nowhere),
  ...rowsOf("Mutation.changeParty", (registration) => ({ id: registration.id, party: 2 }), { when: "of a member", on: ["registration"], answers: ownOrOrganiser }, nowhere),
  ...rowsOf("Mutation.cancelRegistration", id, { when: "of a member", on: ["registration"], answers: ownOrOrganiser }, nowhere),
  ...rowsOf("Mutation.openDoorList", (activity) => ({ activityId: activity.id }), { when: "", on: ["activity with places"], answers: organiserOnly }, nowhere),
  ...rowsOf("Mutation.registerSomebody", (activity) => ({ input: { activityId: activity.id, party: 1, waits: true, name: "Bep" } }), { when: "", on: ["activity with places"], answers: organiserOnly, keeps: true }, nowhere),
  ...rowsOf("Mutation.setQuestions", (activity) => ({ activityId: activity.id, questions: [], ofSeries: false }), { when: "", on: ["activity with places"], answers: organiserOnly }, nowhere),
  ...rowsOf("Mutation.markCame", (registration) => ({ id: registration.id, came: true }), { when: "of a member", on: ["registration"], answers: { editor: "yes", member: "NOT_ALLOWED", others: "NOT_FOUND" } }, nowhere),
  { of: "POST /registrations/ask", when: "for what takes no registrations", on: ["activity"], answers: { others: "409" }, given: ({ id: activityId }) => ({ activityId, name: "Bep", email: `${randomUUID()}@test.example`, party: 1, answers: [] }) },
  { of: "POST /registrations/ask", when: "for any address", on: ["activity with places"], answers: { others: "202" }, given: ({ id: activityId }) => ({ activityId, name: "Bep", email: `${randomUUID()}@test.example`, party: 1, answers: [] }) },
];
