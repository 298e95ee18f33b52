import { retentionDays } from "#shared/privacy/retention.ts";
import { hashToken } from "../../platform/session.ts";
import { type Relation, type View, columns, list, one, orderBy } from "../../platform/view/view.ts";
import { mostWatchedWords } from "./report.limits.ts";
import { mayReadWords } from "./report.policy.ts";
import { reportedView } from "./reported.view.ts";
import { subjectRows } from "./subject.view.ts";

const reports = (row: string) => `(select r.*, case when r.subject_kind <> 'ORGANISATION' then r.subject_id::uuid end as subject_uuid, c.settled_at,
  case when r.case_id is null then 'UNCONFIRMED' when c.settled_at is null then 'WAITING' when c.measure_id is null then 'DISMISSED' else 'ACTED_ON' end as state
  from reports r left join moderation_cases c on c.id = r.case_id) ${row}`;

export const ownReportView: View = {
  type: "OwnReport",
  fields: {
    ...columns("id", "reason", "words", "unlawful", "reportedAt", "state", "settledAt"),
    subject: one({
      view: () => reportedView, from: (row, of, scope) => `${subjectRows({ kind: `${of}.subject_kind`, uuid: `${of}.subject_uuid`, id: `${of}.subject_id` }, scope)} ${row}`, where: (row) => [`${row}.visible`],
    }),
  },
};

/** By its id for who reported it while signed in, by the key in a mail for who has no account. */
export function ownReport(): Relation {
  return one({
    view: () => ownReportView, from: reports,
    where: (row, _root, scope) => {
      const key = scope.argAs("key", "text", (typed) => hashToken(String(typed)));
      return [`(${row}.id = ${scope.id("key")} and ${row}.reporter_id = ${scope.viewer} or ${row}.key_hash = ${key})`, `(${row}.case_id is not null or ${row}.reported_at > ${scope.now} - interval '${retentionDays.unconfirmedReport} days')`];
    },
  });
}

export const reportSentView: View = { type: "ReportSent", fields: { report: one({ view: () => ownReportView, from: reports, where: (row, _parent, scope) => [`${row}.id = ${scope.given("id", "uuid")}`] }) } };

const wordView: View = { type: "WatchedWord", fields: columns("id", "word", "addedAt") };
export function watchedWords(): Relation {
  return list({ view: () => wordView, from: (row) => `watched_words ${row}`, where: (row, _root, scope) => [mayReadWords(row, scope)], order: orderBy("asc", ["word", "text"]), most: mostWatchedWords });
}
export const wordsChangedView: View = { type: "WordsChanged", fields: { words: watchedWords() } };
