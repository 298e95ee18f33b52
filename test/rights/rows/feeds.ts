// Calendars and files from elsewhere, for the editors of an organisation; and everybody's own calendar.
import { type Answers, type Row, rowsOf } from "../row.ts";
import type { Subject } from "../subjects/subject.ts";

const id = (subject: Subject) => ({ id: subject.id });
const editors: Answers = { anonymous: "NOT_SIGNED_IN", editor: "yes", others: "NOT_ALLOWED" };
const insiders: Answers = { anonymous: "NOT_SIGNED_IN", editor: "yes", others: "NOT_FOUND" };
const none = { when: "for none", on: ["none"], answers: { others: "NOT_FOUND" } } as const;
const nowhere = { when: "not there", on: ["none"], answers: { anonymous: "NOT_SIGNED_IN", others: "NOT_FOUND" } } as const;
let number = 0;
const feed = (organisation: Subject) => ({ input: { organisationId: organisation.id, wijkId: "oost", usualPlace: "Hier", everyHours: 6, address: `https://127.0.0.1/${(number += 1)}` } });
const file = (organisation: Subject) => ({ input: { organisationId: organisation.id, wijkId: "oost", file: "Titel;Datum;Begin;Plaats\nKoffie;2-1-2027;10:00;Hier" } });

export const feedRows: readonly Row[] = [
  ...rowsOf("Query.agendaSource", (organisation) => ({ organisationId: organisation.id }), { when: "", on: ["organisation"], answers: { editor: "yes", others: "nothing" } }, { when: "not there", on: ["none"], answers: { others: "nothing" } }),
  ...rowsOf("Mutation.followFeed", feed, { when: "", on: ["organisation"], answers: editors }, none),
  ...rowsOf("Mutation.readFeed", id, { when: "", on: ["feed"], answers: insiders }, nowhere),
  ...rowsOf("Mutation.pauseFeed", (subject) => ({ id: subject.id, paused: true }), { when: "", on: ["feed"], answers: insiders }, nowhere),
  ...rowsOf("Mutation.stopFeed", (subject) => ({ id: subject.id, cancels: false }), { when: "", on: ["feed"], answers: insiders }, nowhere),
  ...rowsOf("Mutation.settleLookalike", (subject) => ({ id: subject.id, same: false }), { when: "", on: ["lookalike"], answers: insiders }, nowhere),
  ...rowsOf("Mutation.previewActivities", file, { when: "", on: ["organisation"], answers: editors, keeps: true }, none),
  ...rowsOf("Mutation.importActivities", file, { when: "", on: ["organisation"], answers: editors, keeps: true }, none),
  ...rowsOf("Mutation.renewPersonalCalendar", undefined, { when: "", on: ["none"], answers: { anonymous: "NOT_SIGNED_IN", others: "yes" }, keeps: true }),
  ...rowsOf("Mutation.endPersonalCalendar", undefined, { when: "", on: ["none"], answers: { anonymous: "NOT_SIGNED_IN", others: "yes" }, keeps: true }),
];
