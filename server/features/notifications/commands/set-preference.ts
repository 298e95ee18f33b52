import { type Channel, type Frequency, type Gathered, maySet, stopped, usual } from "#shared/notifications/frequencies.ts";
import { type NoticeGroup, kindsByGroup, noticeGroups } from "#shared/notifications/kinds.ts";
import { windowEnd } from "#shared/notifications/windows.ts";
import { refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import type { Stoppable } from "../unsubscribe-token.ts";

export interface Preference {
  readonly of: NoticeGroup;
  readonly email: Frequency;
  readonly push: Frequency;
}

/** Sets how often somebody is told of a group of kinds, by each channel. Throws MUST_REACH where that would be never by all of them. */
export async function setPreference(work: Work, preference: Preference): Promise<void> {
  const person = work.person();
  refuseIf(!maySet(preference.of, { EMAIL: preference.email, PUSH: preference.push }) && "MUST_REACH");
  await keep(work, person, preference);
}

/** What a link in a mail does, without signing in: no more mail of this group, or of any. Who no longer has an account is told nothing else. */
export async function stopMail(work: Work, personId: string, of: Stoppable): Promise<void> {
  const groups = of === "ALL" ? noticeGroups : [of];
  const known = (await work.tx.query("select np.of, np.push from persons p left join notice_preferences np on np.person_id = p.id where p.id = $1 for update of p", [personId])) as { of: NoticeGroup | null; push: Frequency | null }[];
  if (!known.length) return;
  for (const group of groups) await keep(work, personId, { of: group, email: stopped(group), push: known.find((each) => each.of === group)?.push ?? usual[group].PUSH });
}

async function keep(work: Work, personId: string, { of, email, push }: Preference): Promise<void> {
  await work.tx.query(
    `insert into notice_preferences (person_id, of, email, push, set_at) values ($1, $2, $3, $4, $5)
     on conflict (person_id, of) do update set email = excluded.email, push = excluded.push, set_at = excluded.set_at`,
    [personId, of, email, push, work.now],
  );
  await bringBy(work, personId, of, "EMAIL", email);
  await bringBy(work, personId, of, "PUSH", push);
}

/** What waits already goes by what is set now; what is never to be brought is not. */
async function bringBy(work: Work, personId: string, of: NoticeGroup, channel: Channel, often: Frequency): Promise<void> {
  const theirs = "d.person_id = $1 and d.channel = $2 and n.id = d.notice_id and n.kind = any($3::text[])";
  const values = [personId, channel, [...kindsByGroup[of]]];
  if (often === "NEVER") await work.tx.query(`delete from notice_deliveries d using notices n where ${theirs}`, values);
  else await work.tx.query(`update notice_deliveries d set how_often = $4, due_at = $5 from notices n where ${theirs} and d.how_often <> $4`, [...values, often, often === "NOW" ? work.now : windowEnd(often satisfies Gathered, work.now)]);
}
