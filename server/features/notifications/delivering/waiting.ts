import type { Channel } from "#shared/notifications/frequencies.ts";
import { type NoticeKind, kindsByGroup, mustReach } from "#shared/notifications/kinds.ts";
import { type QuietHours, quietEnd } from "#shared/notifications/quiet-hours.ts";
import { mayBeMailed, mustBeMailed } from "../../../platform/mail.ts";
import { ofParameters } from "../../../platform/policy.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import type { Locale } from "../../members/viewer.type.ts";

/** A notice that still has to be brought to somebody by a channel. */
export interface Waiting extends Partial<QuietHours> {
  readonly noticeId: string;
  readonly channel: Channel;
  readonly personId: string;
  readonly name: string;
  readonly locale: Locale;
  /** Null for who may not be mailed. */
  readonly email: string | null;
  readonly kind: NoticeKind;
  readonly about: string;
  readonly text: string | null;
  readonly createdAt: Date;
  readonly initiativeId: string | null;
  readonly groupId: string | null;
  readonly themeId: string | null;
  readonly activityId: string | null;
  readonly measureId: string | null;
  readonly reportId: string | null;
  readonly commentId: string | null;
}

const must = mustReach.flatMap((group) => kindsByGroup[group]);
const reached = `(${mayBeMailed("p", ofParameters)}) or n.kind = any('{${must.join(",")}}') and (${mustBeMailed("p", ofParameters)})`;
/** Over rows `d` of notice_deliveries, `n` of notices, `p` of persons and perhaps `q` of quiet_hours. */
export const waitingColumns = `d.notice_id as "noticeId", d.channel, p.id as "personId", p.name, p.locale, case when ${reached} then p.email end as email,
  q.from_minute as "from", q.until_minute as "until", n.kind, coalesce(n.about, '') as about, n.text, n.created_at as "createdAt",
  n.initiative_id as "initiativeId", n.group_id as "groupId", n.theme_id as "themeId", n.activity_id as "activityId", n.measure_id as "measureId", n.comment_id as "commentId", n.report_id as "reportId"`;
export const waitingJoins = "join notices n on n.id = d.notice_id join persons p on p.id = d.person_id left join quiet_hours q on q.person_id = p.id";

/** When somebody's quiet ends; null when they may be told now. */
export function quietUntil({ from, until }: Partial<QuietHours>, now: Date): Date | null {
  return typeof from === "number" && typeof until === "number" ? quietEnd({ from, until }, now) : null;
}

const keys = (all: readonly Waiting[]) => [all.map(({ noticeId }) => noticeId), all.map(({ channel }) => channel)];

/** Who takes them away brings them. */
export async function takeAway(work: Work, all: readonly Waiting[]): Promise<void> {
  if (all.length) await work.tx.query("delete from notice_deliveries where (notice_id, channel) in (select * from unnest($1::uuid[], $2::text[]))", keys(all));
}

export interface PutOff {
  readonly waiting: Waiting;
  readonly until: Date;
}

export async function putOff(work: Work, all: readonly PutOff[]): Promise<void> {
  if (!all.length) return;
  await work.tx.query(
    "update notice_deliveries d set due_at = u.due from unnest($1::uuid[], $2::text[], $3::timestamptz[]) u (id, channel, due) where d.notice_id = u.id and d.channel = u.channel",
    [...keys(all.map(({ waiting }) => waiting)), all.map(({ until }) => until)],
  );
}
