import { retentionDays as days } from "#shared/privacy/retention.ts";
import { addLocalDays, timeZone } from "#shared/calendar/local-time.ts";
import { post } from "../../../platform/mail.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Transact, Work } from "../../../platform/unit-of-work.ts";
import type { Locale } from "../../members/viewer.type.ts";
import { removePerson } from "../commands/remove-person.ts";
import { awayMail } from "../privacy-mail.ts";

// Over a row `t` of persons, with $1 as the moment. Whoever comes in is no longer told (a trigger of sessions); the made-up people of a demonstration stay.
const isAway = `not t.demo and coalesce(t.came_at, t.created_at) <= $1::timestamptz - interval '${days.away} days'`;
/** Who has no address cannot be told, and so is not erased either. */
export const dueToBeTold = `${isAway} and t.told_away_at is null and t.email is not null`;
export const dueToBeErased = `${isAway} and t.told_away_at <= $1::timestamptz - interval '${days.awayAfterTold} days'`;

export const mostToldAtOnce = 200;
const dayIn = { NL: "nl-NL", EN: "en-GB", UK: "nl-NL" } as const;

interface Away {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
}

/** Tells people who stayed away that their account will end, some hundreds in one unit of work. Answers how many. */
export async function tellAway(work: Work, siteName: string): Promise<number> {
  const [told] = (await work.tx.query(
    `update persons set told_away_at = $1 where id in (select t.id from persons t where ${dueToBeTold} order by t.id limit ${mostToldAtOnce} for update skip locked) returning id, email, name, locale`,
    [work.now],
  )) as [Away[], number];
  const end = addLocalDays(work.now, days.awayAfterTold);
  for (const { id, email, name, locale } of told) {
    const day = new Intl.DateTimeFormat(dayIn[locale], { dateStyle: "long", timeZone }).format(end);
    await post(work.run, { to: email, ...awayMail(locale, { siteName, name, day }), source: `away:${id}:${work.now.getTime()}` }, work.now);
  }
  return told.length;
}

/** Erases those who were told and did not come, each in a unit of work of their own. Who answers for a dossier stays. Answers how many went. */
export async function eraseAway(transact: Transact, now: Date): Promise<number> {
  const request = { viewer: null, now };
  const found = await transact(request, (work) => work.tx.query(`select t.id from persons t where ${dueToBeErased} order by t.id`, [now])) as { id: string }[];
  let erased = 0;
  for (const { id } of found) if (await transact(request, (work) => eraseIfStillAway(work, id)).catch(notIfItStays)) erased += 1;
  return erased;
}

async function eraseIfStillAway(work: Work, id: string): Promise<boolean> {
  // Held against coming in at this moment. It is locked before their rounds and groups, other than in an act of theirs: a deadlock runs again.
  const still = (await work.tx.query(`select t.id from persons t where t.id = $2 and ${dueToBeErased} for update`, [work.now, id])) as unknown[];
  if (still.length) await removePerson(work, id);
  return still.length > 0;
}

function notIfItStays(error: unknown): false {
  if (error instanceof Refused) return false;
  throw error;
}
