import { type Gathered, usual } from "#shared/notifications/frequencies.ts";
import { type NoticeKind, groupOf, mustReach } from "#shared/notifications/kinds.ts";
import { windowEnd } from "#shared/notifications/windows.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { personTopic } from "../../members/member.events.ts";
import { deliveriesTopic } from "../delivery.events.ts";

export interface Giving {
  readonly kind: NoticeKind;
  /** SQL over the event's ids ($1, jsonb) and now ($2): person_id, initiative_id, group_id, text, about, and where it has them theme_id, activity_id, comment_id, measure_id and report_id. */
  readonly whom: string;
  readonly ids: Readonly<Record<string, string>>;
  /** What it tells of: nobody is told twice of the same. */
  readonly source: string;
}

/** Tells people something, however many, in one statement: a notice each, and by what each of them prefers what still has to be brought by mail and by push. */
export async function giveNotices(work: Work, { kind, whom, ids, source }: Giving): Promise<void> {
  const ends = (["HOUR", "DAY", "WEEK"] as const satisfies readonly Gathered[]).map((gathered) => windowEnd(gathered, work.now));
  const given = (await work.tx.query(give(kind, whom), [JSON.stringify(ids), work.now, source, ...ends])) as { personId: string }[];
  if (given.length) work.emit({ type: "NoticeGiven", topics: [deliveriesTopic, ...given.map(({ personId }) => personTopic(personId))], ids: {} });
}

const pushed = "exists (select from push_subscriptions ps where ps.person_id = p.id)";

function give(kind: NoticeKind, whom: string): string {
  const of = groupOf(kind);
  // Who moved what must reach them to a browser that is no longer there gets it by mail.
  const email = `case when ${mustReach.includes(of)} and np.email = 'NEVER' and not ${pushed} then 'NOW' else coalesce(np.email, '${usual[of].EMAIL}') end`;
  // As JSON, in which a column that is not there is null.
  return `with told as (${whom}), whom as (
      select t.*, (to_jsonb(t) ->> 'theme_id')::uuid as of_theme, (to_jsonb(t) ->> 'activity_id')::uuid as of_activity, (to_jsonb(t) ->> 'comment_id')::uuid as of_comment, (to_jsonb(t) ->> 'measure_id')::uuid as of_measure, (to_jsonb(t) ->> 'report_id')::uuid as of_report from told t where t.person_id is not null
    ), given as (
      insert into notices (person_id, kind, initiative_id, group_id, theme_id, activity_id, comment_id, measure_id, report_id, text, about, source, created_at)
      select person_id, '${kind}', initiative_id, group_id, of_theme, of_activity, of_comment, of_measure, of_report, text, about, $3, $2 from whom on conflict (source, person_id) do nothing returning id, person_id
    ), waiting as (
      insert into notice_deliveries (notice_id, channel, person_id, how_often, due_at)
      select g.id, by.channel, p.id, by.often, case by.often when 'NOW' then $2 when 'HOUR' then $4::timestamptz when 'DAY' then $5::timestamptz else $6::timestamptz end
      from given g join persons p on p.id = g.person_id left join notice_preferences np on np.person_id = p.id and np.of = '${of}'
      cross join lateral (values ('EMAIL', ${email}, p.email is not null), ('PUSH', coalesce(np.push, '${usual[of].PUSH}'), ${pushed})) by (channel, often, reached)
      where by.often <> 'NEVER' and by.reached
    )
    select person_id as "personId" from given`;
}
