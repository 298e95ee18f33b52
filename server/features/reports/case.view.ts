import { permission } from "../../platform/policy.ts";
import { type Relation, type View, byColumn, columns, list, one, orderBy, page } from "../../platform/view/view.ts";
import { personView } from "../members/person.view.ts";
import { wijkOf } from "../wijken/wijk.view.ts";
import { moderates } from "../measures/measure.policy.ts";
import { subjectOfCase } from "./reported.view.ts";
import { wholeTown } from "./report.events.ts";
import { mostReportsShown, mostThread, mostWordings } from "./report.limits.ts";
import { mayReopenCase, maySettleCase } from "./report.policy.ts";

const reportView: View = { type: "CaseReport", fields: { ...columns("reason", "words", "unlawful", "ground", "reportedAt"), byAccount: (row) => `${row}.email is null` } };
const signalView: View = { type: "CaseSignal", fields: columns("kind", "times", "word") };
const versionView: View = { type: "CommentVersion", fields: columns("number", "text", "writtenAt") };
const lineView: View = { type: "ThreadLine", fields: { ...columns("id", "text", "createdAt", "reported"), author: byColumn(() => personView, "persons", "author_id") } };

/** What was said first, and the answers around the reported one: those before and after it in time. */
const around = (of: string) => `(select t.id, t.author_id, case when t.hidden_at is null or t.id = c.id then t.text else '' end as text, t.created_at, t.id = c.id as reported
  from comments c join comments t on t.id = c.parent_id or t.id = c.id or t.parent_id = coalesce(c.parent_id, c.id)
  where ${of}.subject_kind = 'COMMENT' and c.id = ${of}.subject_uuid and t.removed_at is null
  order by t.id = coalesce(c.parent_id, c.id) desc, t.id = c.id desc, abs(extract(epoch from t.created_at - c.created_at)), t.id limit ${mostThread})`;

export const caseView: View = {
  type: "ModerationCase",
  fields: {
    ...columns("id", "subjectId", "openedAt", "reportCount", "danger", "unlawful", "settledAt"),
    kind: (row) => `${row}.subject_kind`,
    subject: subjectOfCase(),
    wijk: wijkOf(),
    reports: list({ view: () => reportView, from: (row) => `reports ${row}`, where: (row, of) => [`${row}.case_id = ${of}.id`], order: orderBy("desc", ["reported_at", "timestamptz"], ["id", "uuid"]), most: mostReportsShown }),
    signals: list({ view: () => signalView, from: (row) => `case_signals ${row}`, where: (row, of) => [`${row}.case_id = ${of}.id`], order: orderBy("asc", ["kind", "text"], ["word", "text"]) }),
    thread: list({ view: () => lineView, from: (row, of) => `${around(of)} ${row}`, order: orderBy("asc", ["created_at", "timestamptz"], ["id", "uuid"]), most: mostThread }),
    history: list({
      view: () => versionView, from: (row) => `comment_versions ${row}`, where: (row, of) => [`${of}.subject_kind = 'COMMENT'`, `${row}.comment_id = ${of}.subject_uuid`], order: orderBy("desc", ["number", "smallint"]), most: mostWordings,
    }),
    settledBy: byColumn(() => personView, "persons", "settled_by"),
    actedOn: (row) => `${row}.measure_id is not null`,
    viewerCanSettle: permission(maySettleCase),
    viewerCanReopen: permission(mayReopenCase),
  },
};

/** In the words of the index, which gives the most urgent of a queue without reading the rest. */
const ofQueue: NonNullable<Relation["where"]> = (row, _root, scope) => {
  const queue = scope.arg("queue", "text");
  return [moderates(row, scope), queue && `coalesce(${row}.wijk_id, '${wholeTown}') = ${queue}`];
};

/** What waits in a queue, the most urgent first. */
export function openCases(): Relation {
  return page({
    view: () => caseView, from: (row) => `moderation_cases ${row}`, where: (row, root, scope) => [`${row}.settled_at is null`, `${row}.report_count > 0`, ...(ofQueue(row, root, scope))],
    order: orderBy("desc", ["urgency", "bigint"], ["id", "uuid"]),
  });
}

/** What was settled in a queue in the past week, the last first. */
export function settledCases(): Relation {
  return page({
    view: () => caseView, from: (row) => `moderation_cases ${row}`, where: (row, root, scope) => [`${row}.settled_at > ${scope.now} - interval '7 days'`, ...(ofQueue(row, root, scope))],
    order: orderBy("desc", ["settled_at", "timestamptz"], ["id", "uuid"]),
  });
}

const openIn = (row: string) => `from moderation_cases qc where qc.settled_at is null and qc.report_count > 0 and coalesce(qc.wijk_id, '${wholeTown}') = ${row}.id`;
export const queueView: View = {
  type: "ModerationQueue",
  fields: { ...columns("id"), wijk: wijkOf(), openCases: (row) => `(select count(*)::int ${openIn(row)})`, lastReportAt: (row) => `(select max(qc.last_report_at) ${openIn(row)})` },
};
const everyQueue = `(select w.id, w.id as wijk_id, w.position::int as place from wijken w union all select '${wholeTown}', null, 9999)`;

/** The queues that the viewer sees to. */
export function ownQueues(): Relation {
  return list({ view: () => queueView, from: (row) => `${everyQueue} ${row}`, where: (row, _root, scope) => [moderates(row, scope)], order: orderBy("asc", ["place", "int"]), most: 50 });
}

/** The queue that an event or an outcome names. */
export function givenQueue(): Relation {
  return one({ view: () => queueView, from: (row) => `${everyQueue} ${row}`, where: (row, _parent, scope) => [`${row}.id = ${scope.given("id", "text")}`, moderates(row, scope)] });
}

export const casesSettledView: View = {
  type: "CasesSettled",
  fields: { cases: list({ view: () => caseView, from: (row) => `moderation_cases ${row}`, where: (row, _parent, scope) => [`${row}.id = any(${scope.given("ids", "uuid[]")})`, moderates(row, scope)], order: orderBy("desc", ["id", "uuid"]), most: 50 }) },
};
