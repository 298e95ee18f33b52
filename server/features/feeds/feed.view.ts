import { type Relation, type Scope, type View, byColumn, column, columns, list, one, orderBy } from "../../platform/view/view.ts";
import { activityView } from "../activities/activity.view.ts";
import { organisationView } from "../organisations/organisation.view.ts";
import { wijkOf } from "../wijken/wijk.view.ts";
import { mayKeepSource } from "./feed.policy.ts";

const unfitView: View = { type: "UnfitEntry", fields: { title: column("title"), when: (row) => `${row}."when"`, fault: column("fault") } };
const lookalikeView: View = {
  type: "Lookalike",
  fields: { id: column("id"), title: (row) => `${row}.entry ->> 'title'`, place: (row) => `${row}.entry ->> 'place'`, startsAt: column("starts_at"), twin: byColumn(() => activityView, "activities", "twin_id") },
};

const feedView: View = {
  type: "Feed",
  fields: {
    ...columns("id", "address", "usualPlace", "everyHours", "state", "fault", "failures", "readAt", "nextAt"),
    wijk: wijkOf(),
    coming: (row, { now }) => `(select count(*)::int from feed_entries fe where fe.feed_id = ${row}.id and fe.activity_id is not null and fe.starts_at > ${now})`,
    unfit: list({ view: () => unfitView, from: (row, feed) => `jsonb_to_recordset(${feed}.unfit) as ${row} (number int, title text, "when" text, fault text)`, order: orderBy("asc", ["number", "int"]), most: 100 }),
    lookalikes: list({
      view: () => lookalikeView, from: (row) => `feed_entries ${row}`, where: (row, feed, { now }) => [`${row}.feed_id = ${feed}.id`, `${row}.activity_id is null`, `${row}.twin_id is not null`, `${row}.starts_at > ${now}`],
      order: orderBy("asc", ["starts_at", "timestamptz"], ["id", "uuid"]), most: 50,
    }),
  },
};

const sourceView: View = {
  type: "AgendaSource",
  fields: {
    id: column("id"),
    organisation: one({ view: () => organisationView, from: (row) => `organisations ${row}`, where: (row, source) => [`${row}.id = ${source}.id`] }),
    feeds: list({ view: () => feedView, from: (row) => `feeds ${row}`, where: (row, source) => [`${row}.organisation_id = ${source}.id`], order: orderBy("asc", ["id", "uuid"]), most: 20 }),
  },
};

/** The organisation by this id, for whoever edits in its name; nobody else learns which calendars it follows. */
export function sourceOf(id: (scope: Scope) => string | null): Relation {
  return one({ view: () => sourceView, from: (row) => `organisations ${row}`, where: (row, _root, scope) => [`${row}.id = ${id(scope)}`, `${mayKeepSource(row, scope)} is null`] });
}

export const sourceChangedView: View = { type: "AgendaSourceChanged", fields: { source: sourceOf((scope) => scope.given("organisationId", "text")) } };

const rows: Relation = list({
  view: () => ({ type: "ImportRow", fields: columns("number", "title", "place", "startsAt", "endsAt", "fault") }),
  from: (row, _parent, scope) => `jsonb_to_recordset(${scope.given("rows", "jsonb")}) as ${row} (number int, title text, place text, starts_at timestamptz, ends_at timestamptz, fault text)`,
  order: orderBy("asc", ["number", "int"]), most: 500,
});
export const previewedView: View = { type: "ActivitiesPreviewed", fields: { rows } };
export const importedView: View = { type: "ActivitiesImported", fields: { rows, posted: (_row, scope) => scope.given("posted", "int") } };
export const personalCalendarView: View = { type: "PersonalCalendar", fields: { path: (_row, scope) => scope.given("path", "text") } };
