import type { Channel, Gathered } from "#shared/notifications/frequencies.ts";
import { lastWindowEnd, windowEnd } from "#shared/notifications/windows.ts";
import { type Mail, postAll } from "../../../platform/mail.ts";
import { pushAll } from "../../../platform/push.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { type Digest, digestMail } from "../digest-mail.ts";
import { unsubscribeAddress } from "../unsubscribe-token.ts";
import { footerOf } from "./footer.ts";
import type { Site } from "./site.ts";
import { type Waiting, putOff, quietUntil, takeAway, waitingColumns, waitingJoins } from "./waiting.ts";

export const mostDigests = 200;

interface Gathering extends Waiting {
  readonly howOften: Gathered;
  /** Until when the summary before reached; null before the first. */
  readonly reached: Date | null;
}
interface Made extends Digest {
  readonly to: Gathering;
}

/**
 * Brings what was gathered to some hundreds of people, in one unit of work with a fixed number of statements: only to who has something, with the end of each window
 * kept beside it, so that the next one begins there. Answers how many summaries it looked at.
 */
export async function deliverDigests(work: Work, site: Site): Promise<number> {
  const waiting = (await work.tx.query(
    `with due as (
       select person_id, channel, how_often from notice_deliveries where how_often <> 'NOW' and due_at <= $1 group by person_id, channel, how_often order by min(due_at), person_id limit ${mostDigests}
     )
     select ${waitingColumns}, d.how_often as "howOften", w.until as reached
     from (select nd.* from notice_deliveries nd join due using (person_id, channel, how_often) where nd.due_at <= $1 for update of nd) d ${waitingJoins}
     left join digests w on w.person_id = d.person_id and w.channel = d.channel and w.how_often = d.how_often order by n.id`,
    [work.now],
  )) as Gathering[];
  const gatherings = [...Map.groupBy(waiting, ({ personId, channel, howOften }) => `${personId} ${channel} ${howOften}`).values()] as [Gathering, ...Gathering[]][];
  const later = gatherings.flatMap((notices) => {
    const until = notBefore(notices[0], work.now);
    return until ? notices.map((each) => ({ waiting: each, until })) : [];
  });
  const made = gatherings.filter(([first]) => !notBefore(first, work.now)).map((notices) => windowOf(notices, work.now));
  await putOff(work, later);
  await takeAway(work, made.flatMap(({ notices }) => notices));
  await keepWindows(work, made);
  await postAll(work.run, made.flatMap((digest) => mailOfDigest(digest, site)), work.now);
  await pushAll(work.run, made.filter(({ to }) => to.channel === "PUSH").map(({ to }) => ({ personId: to.personId, source: sourceOf(to) })), work.now);
  return gatherings.length;
}

/** In the quiet hours a summary waits; and what came in while one was made, for its window, goes into the next. */
function notBefore(first: Gathering, now: Date): Date | null {
  const isLate = first.reached !== null && first.reached >= lastWindowEnd(first.howOften, now);
  return quietUntil(first, now) ?? (isLate ? windowEnd(first.howOften, now) : null);
}

function windowOf(notices: [Gathering, ...Gathering[]], now: Date): Made {
  const [to] = notices;
  const begin = lastWindowEnd(to.howOften, new Date(Math.min(...notices.map(({ createdAt }) => createdAt.getTime()))));
  return { to, notices, from: to.reached && to.reached < begin ? to.reached : begin, until: lastWindowEnd(to.howOften, now) };
}

async function keepWindows(work: Work, made: readonly Made[]): Promise<void> {
  if (!made.length) return;
  const columns = [made.map(({ to }) => to.personId), made.map(({ to }) => to.channel satisfies Channel), made.map(({ to }) => to.howOften), made.map(({ until }) => until)];
  await work.tx.query(
    `insert into digests (person_id, channel, how_often, until) select * from unnest($1::uuid[], $2::text[], $3::text[], $4::timestamptz[])
     on conflict (person_id, channel, how_often) do update set until = excluded.until`, columns,
  );
}

function mailOfDigest(digest: Made, site: Site): Mail[] {
  const { to } = digest;
  if (to.channel !== "EMAIL" || to.email === null) return [];
  const unsubscribe = unsubscribeAddress(site, to.personId, "ALL");
  const mail = digestMail(to.locale, digest, to.name, site, footerOf(to.locale, site, unsubscribe));
  return [{ to: to.email, source: `${sourceOf(to)}:${to.personId}`, ...mail, ...(unsubscribe && { unsubscribe }) }];
}

/** The first that is in it: each notice is in one summary of a channel. */
const sourceOf = ({ noticeId, channel, howOften }: Gathering) => `digest:${howOften}:${channel}:${noticeId}`;
