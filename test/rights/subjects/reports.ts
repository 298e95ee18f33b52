// What was reported in Oost, waiting and settled.
import { randomUUID } from "node:crypto";
import { hashToken } from "#server/platform/session.ts";
import type { Makers, Making, Subject } from "./subject.ts";

export type ReportSubject =
  | "report"
  | "settled report"
  | "watched word";

export function reportsOf({ town, subjects }: Making): Makers<ReportSubject> {
  /** A case with one report of somebody without an account. */
  async function reported(settled: boolean): Promise<Subject> {
    const { id } = await subjects.standing(settled ? "comment on theme" : "comment on initiative");
    const key = randomUUID();
    await town.pool.query("delete from moderation_cases where subject_id = $1", [id]);
    const { rows: [made] } = await town.pool.query<{ id: string }>(
      `with opened as (insert into moderation_cases (subject_kind, subject_id, wijk_id, opened_at, last_report_at, report_count, settled_at) values ('COMMENT', $1, 'oost', now(), now(), 1, case when $2 then now() end) returning id),
       said as (insert into reports (subject_kind, subject_id, case_id, name, email, key_hash, locale, reason, words, unlawful, ground, reported_at)
         select 'COMMENT', $1, id, 'Bep', id || '@test.example', $3, 'NL', 'INSULT', '', false, '', now() from opened)
       select id from opened`, [id, settled, hashToken(key)]);
    return { id: made?.id ?? "", key };
  }

  async function word(): Promise<Subject> {
    const { rows: [made] } = await town.pool.query<{ id: string }>("insert into watched_words (word, added_at) values (gen_random_uuid()::text, now()) returning id");
    return { id: made?.id ?? "" };
  }

  return { report: () => reported(false), "settled report": () => reported(true), "watched word": word };
}
