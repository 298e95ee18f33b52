// Reporting, and seeing to what was reported, for tests.
import type { Pool } from "pg";
import type { SubjectKind } from "#shared/moderation/subjects.ts";
import { urgencyOf } from "#shared/moderation/urgency.ts";
import type { Person, Town } from "./person.ts";

export interface ReportAnswer {
  readonly __typename: string;
  readonly reason?: string;
  readonly report?: { readonly id: string; readonly state: string } | null;
}
interface CasesAnswer {
  readonly __typename: string;
  readonly reason?: string;
  readonly cases?: readonly { readonly id: string; readonly settledAt: string | null; readonly actedOn: boolean }[];
}
export interface Case {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly subjectId: string;
  readonly reportCount: number;
  readonly danger: boolean;
  readonly unlawful: boolean;
  readonly wijk: { readonly id: string } | null;
  readonly subject: { readonly title: string; readonly text: string; readonly author: { readonly id: string } | null } | null;
  readonly reports: readonly { readonly reason: string; readonly words: string; readonly byAccount: boolean }[];
  readonly signals: readonly { readonly kind: string; readonly times: number; readonly word: string }[];
  readonly thread: readonly { readonly id: string; readonly text: string; readonly reported: boolean }[];
  readonly history: readonly { readonly text: string }[];
}

export const plainReport = { reason: "INSULT", words: "Dit is niet aardig.", unlawful: false, ground: "", goodFaith: false };
const sent = "__typename ... on Refusal { reason } ... on ReportSent { report { id state } }";
const settled = "__typename ... on Refusal { reason } ... on CasesSettled { cases { id settledAt actedOn } }";

export const report = async (person: Person, kind: SubjectKind, id: string, change: object = {}): Promise<ReportAnswer> =>
  (await person.ask(`mutation ($input: ReportInput!) { answer: reportContent(input: $input) { ${sent} } }`, { input: { kind, id, ...plainReport, ...change } })).answer;
export const confirmReport = async (person: Person, key: string): Promise<ReportAnswer> => (await person.ask(`mutation ($key: ID!) { answer: confirmReport(key: $key) { ${sent} } }`, { key })).answer;
export const settleCases = async (person: Person, ids: readonly string[]): Promise<CasesAnswer> => (await person.ask(`mutation ($ids: [ID!]!) { answer: settleCases(ids: $ids) { ${settled} } }`, { ids })).answer;
export const reopenCase = async (person: Person, id: string): Promise<CasesAnswer> => (await person.ask(`mutation ($id: ID!) { answer: reopenCase(id: $id) { ${settled} } }`, { id })).answer;
export const stateOf = async (person: Person, key: string): Promise<string | null> => (await person.ask("query ($key: ID!) { report(key: $key) { state } }", { key })).report?.state ?? null;

/** What waits in a queue, as this person sees it. */
export const casesIn = async (person: Person, queue: string | null = null, first = 50): Promise<readonly Case[]> =>
  (await person.ask(
    `query ($queue: ID, $first: Int!) { moderationCases(queue: $queue, first: $first) { nodes { id kind subjectId reportCount danger unlawful wijk { id } subject { title text author { id } } reports { reason words byAccount } signals { kind times word } thread { id text reported } history { text } } } }`,
    { queue, first },
  )).moderationCases.nodes;

/** Reports without an account. Answers the status and the reason. */
export async function askByMail(town: Pick<Town, "url">, kind: SubjectKind, id: string, email: string, change: object = {}): Promise<{ status: number; reason: string | null }> {
  const answer = await fetch(`${town.url}/reports/ask`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ kind, id, name: "Bep", email, ...plainReport, ...change }) });
  return { status: answer.status, reason: ((await answer.json().catch(() => ({}))) as { reason?: string }).reason ?? null };
}

/** The keys in the mails to an address, the newest first. */
export async function keysMailedTo(pool: Pool, email: string): Promise<readonly string[]> {
  const { rows } = await pool.query<{ body: string }>("select body from mails where to_address = $1 order by created_at desc, id desc", [email]);
  return rows.flatMap(({ body }) => /\/melding\/([0-9a-f]{40})/u.exec(body)?.[1] ?? []);
}

/** So many reports of so many comments, in the queue of a wijk: for what has to be opened fast. */
export async function manyReports(pool: { query(text: string, values: unknown[]): Promise<unknown> }, count: number, queue = "oost"): Promise<void> {
  const urgency = (reports: number) => urgencyOf({ danger: false, unlawful: false, reports, signals: 1, reach: 10, openedAt: new Date(), accuracy: 5 });
  await pool.query(
    `with plan as (select id from initiatives where wijk_id = $2 and stage not in ('IDEE', 'CONCEPT') order by id limit 1), writer as (select id from persons order by id limit 1),
     said as (insert into comments (initiative_id, author_id, text, created_at) select plan.id, writer.id, 'Gemeld ' || n, now() from plan, writer, generate_series(1, $1::int) n returning id),
     opened as (insert into moderation_cases (subject_kind, subject_id, wijk_id, opened_at, last_report_at, report_count, signal_count, reach, accuracy, urgency)
       select 'COMMENT', id::text, $2, now() - random() * interval '20 hours', now(), 1, 1, 10, 5, $3::bigint from said returning id, subject_id),
     signs as (insert into case_signals (case_id, kind, word, times) select id, 'REPEATED_TEXT', '', 2 from opened)
     insert into reports (subject_kind, subject_id, case_id, locale, reason, words, unlawful, ground, reported_at) select 'COMMENT', subject_id, id, 'NL', 'INSULT', 'Niet aardig', false, '', now() from opened`,
    [count, queue, urgency(1)],
  );
}
