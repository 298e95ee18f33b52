import { freshDays } from "#shared/moderation/signals.ts";
import type { SubjectKind } from "#shared/moderation/subjects.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { ofParameters } from "../../../platform/policy.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import { subjectRows } from "../subject.view.ts";

export interface SubjectRef {
  readonly kind: SubjectKind;
  readonly id: string;
}
export interface SeenSubject {
  readonly title: string;
  readonly text: string;
  readonly authorId: string | null;
  readonly wijkId: string | null;
  readonly reach: number;
  /** The author's account is new. */
  readonly fresh: boolean;
}

const find = new Statement<SeenSubject & Record<string, unknown>>(
  `select ($2::uuid, $3) is not null, s.title, s.text, s.author_id as "authorId", s.wijk_id as "wijkId", s.reach, coalesce(p.created_at > $3::timestamptz - interval '${freshDays} days', false) as fresh
   from ${subjectRows({ kind: "$4::text", uuid: "$1::uuid", id: "$5::text" }, ofParameters)} s left join persons p on p.id = s.author_id where s.visible`,
);

/** An id as it is kept: a uuid in small letters, or an organisation's own. Throws NOT_FOUND for what can be nothing's. */
export function asRef({ kind, id }: SubjectRef): SubjectRef {
  const known = kind === "ORGANISATION" ? id : asUuid(id)?.toLowerCase();
  if (!known) throw new Refused("NOT_FOUND");
  return { kind, id: known };
}

/** What is reported, as far as who reports it may see it. Throws NOT_FOUND: what is gone, hidden or somebody else's answers alike. */
export async function readSubject(work: Work, { kind, id }: SubjectRef): Promise<SeenSubject> {
  const [subject] = await find.run(work.run, [asUuid(id), work.viewer, work.now, kind, id]);
  if (!subject) throw new Refused("NOT_FOUND");
  return subject;
}

const current = (role: string) => `${role}.kind = 'WIJKREGISSEUR' and ${role}.begins_at <= $2 and (${role}.ends_at is null or ${role}.ends_at > $2)`;
// Whoever keeps order in a wijk is not asked about themself: the next wijk whose wijkregisseur is somebody else, by id and round.
const route = new Statement<{ wijkId: string | null }>(
  `with own as (select coalesce((select min(ro.wijk_id) from roles ro where ro.person_id = $1 and ${current("ro")} and (ro.wijk_id = $3 or $4)), $3) as id),
     judged as (select own.id, exists (select from roles ro where ro.person_id = $1 and ${current("ro")} and (ro.wijk_id is null or ro.wijk_id = own.id)) as by_oneself from own)
   select case when not j.by_oneself then j.id else (
     select w.id from wijken w where w.id is distinct from j.id and exists (select from roles ro where ro.wijk_id = w.id and ro.person_id is distinct from $1 and ${current("ro")})
       and not exists (select from roles ro where ro.person_id = $1 and ${current("ro")} and (ro.wijk_id is null or ro.wijk_id = w.id)) order by w.id < coalesce(j.id, ''), w.id limit 1
   ) end as "wijkId" from judged j`,
);

/** The wijk whose queue it comes in; null for that of the whole town. */
export async function queueOf(work: Work, kind: SubjectKind, { authorId, wijkId }: SeenSubject): Promise<string | null> {
  const [queue] = await route.run(work.run, [authorId, work.now, wijkId, kind === "PERSON"]);
  return queue?.wijkId ?? null;
}

// A second report at the same moment waits here for the first, and finds its case.
const open = new Statement<{ id: string; wijkId: string | null; openedAt: Date; reportCount: number }>(
  `insert into moderation_cases as c (subject_kind, subject_id, opened_at, last_report_at) values ($1, $2, $3, $3)
   on conflict (subject_kind, subject_id) where settled_at is null do update set last_report_at = greatest(c.last_report_at, excluded.last_report_at)
   returning id, wijk_id as "wijkId", opened_at as "openedAt", report_count as "reportCount"`,
);

/** Holds the open case of this, begun if there is none. Between a measure and a report one waits for the other: read the subject after it. */
export async function holdCase(work: Work, { kind, id }: SubjectRef): Promise<{ id: string; wijkId: string | null; openedAt: Date; isNew: boolean }> {
  const [held] = (await open.run(work.run, [kind, id, work.now])) as [{ id: string; wijkId: string | null; openedAt: Date; reportCount: number }];
  return { id: held.id, wijkId: held.wijkId, openedAt: held.openedAt, isNew: held.reportCount === 0 };
}
