import { createTransport } from "nodemailer";
import type { Pool } from "pg";
import { Statement } from "./database/statement.ts";
import { type Log, describeError } from "./log.ts";
import { isForGood, mailFaultOf } from "./mail-faults.ts";
import { type TakenMail, letterOf } from "./letter.ts";
import { type Worker, startWorker } from "./worker.ts";

export interface PostmanDependencies {
  /** Its query may set what nodemailer's pool knows: `?rateLimit=10&rateDelta=60000` for ten a minute. */
  readonly smtpUrl: string;
  readonly from: string;
  /** Where what cannot be delivered comes back, by the mail's id; without it, at the sender's own address. */
  readonly returnTo?: (mailId: string) => string;
  readonly pool: Pool;
  readonly now: () => Date;
  readonly log: Log;
  /** How long a connection, and an answer, may take; shorter in tests. */
  readonly connectMs?: number;
  readonly answerMs?: number;
}

const idleMs = 10_000;
const connections = 3;
const usualConnectMs = 20_000;
/** A server that is left while it takes a message may have taken it: RFC 5321, 4.5.3.2.6 asks for ten minutes, against doubles. */
const usualAnswerMs = 10 * 60_000;
/** Longer than any delivery: after it the process that took the mail is thought to have ended. */
const claimMinutes = 30;
/** RFC 5321, 4.5.4.1: four to five days. */
const daysOfTrying = 5;
/** How long a server that takes nothing is left in peace: twice as long each time, at most this. */
const mostRestMs = 5 * 60_000;
const graceMs = 3_000;

// Taken for a while, not locked: a mail server that hangs must not hold a transaction.
const take = new Statement<TakenMail>(
  `update mails m set attempts = attempts + 1, next_attempt_at = $1::timestamptz + interval '${claimMinutes} minutes'
   where id = (select id from mails where sent_at is null and given_up_at is null and next_attempt_at <= $1 order by kind desc, next_attempt_at limit 1 for update skip locked)
   returning id, to_address as "to", subject, body, html, attachment_name as "attachmentName", attachment, unsubscribe, reply_to as "replyTo", kind,
     kind = 'BULK' and exists (select from mail_troubles mt where mt.address = m.to_address) as "isUnwanted"`,
);
const sent = new Statement("update mails set sent_at = $2, tried_since = null, fault = null, last_error = null where id = $1");
const putBack = new Statement(
  `update mails set fault = $2, last_error = $3, tried_since = coalesce(tried_since, $4),
     next_attempt_at = $4::timestamptz + least(make_interval(secs => 60 * 2 ^ least(attempts - 1, 12)), case when $2 = 'SERVER_AWAY' then interval '15 minutes' else interval '6 hours' end),
     given_up_at = case when $5 or tried_since <= $4::timestamptz - interval '${daysOfTrying} days' then $4 end where id = $1`,
);
// Only of an address that is somebody's: of others nothing is kept that nobody could have erased. Their row is held, so that who changes their address at that moment leaves nothing of the old one.
const doubt = new Statement("insert into mail_troubles (address, kind, at) select email, 'BOUNCED', $2 from persons where email = $1 for share on conflict (address) do nothing");

/** Carries mails to the SMTP server, some at a time, again and later when it fails; what is refused for good, or failed for days, is given up. */
export function startPostman({ smtpUrl, from, returnTo, pool, now, log, connectMs = usualConnectMs, answerMs = usualAnswerMs }: PostmanDependencies): Worker {
  const patience = { connectionTimeout: connectMs, greetingTimeout: connectMs, dnsTimeout: connectMs, socketTimeout: answerMs };
  const transport = createTransport({ url: smtpUrl, pool: true, maxConnections: connections, maxRequeues: 0, disableFileAccess: true, disableUrlAccess: true, ...patience } as object);
  const rest = { failures: 0, until: 0 };
  // Delivered, but not written down: a database that was away for a moment makes no double.
  const delivered = new Set<string>();
  const ending = new AbortController();

  async function carryOne(): Promise<boolean> {
    if (now().getTime() < rest.until) return false;
    const [mail] = await take.run(pool, [now()]);
    if (!mail) return false;
    if (mail.isUnwanted) await putBack.run(pool, [mail.id, "NOT_WANTED", null, now(), true]);
    else if (delivered.has(mail.id) || (await deliver(mail))) await writeDown(mail.id);
    return true;
  }

  async function deliver(mail: TakenMail): Promise<boolean> {
    try {
      await transport.sendMail({ ...letterOf(mail, from, returnTo?.(mail.id)), signal: ending.signal } as object);
      rest.failures = 0;
      return true;
    } catch (error) {
      const fault = mailFaultOf(error);
      log.warn({ err: error, mail: mail.id, fault }, "a mail could not be delivered");
      if (fault === "SERVER_AWAY") rest.until = now().getTime() + Math.min(1_000 * 2 ** (rest.failures += 1), mostRestMs);
      await putBack.run(pool, [mail.id, fault, describeError(error).message.slice(0, 500), now(), isForGood(fault)]);
      if (fault === "REFUSED_ADDRESS") await doubt.run(pool, [mail.to, now()]);
      return false;
    }
  }

  async function writeDown(id: string): Promise<void> {
    delivered.add(id);
    await sent.run(pool, [id, now()]);
    delivered.delete(id);
  }

  const carriers = Array.from({ length: connections }, () => startWorker("the postman", idleMs, log, carryOne));
  const wake = (): void => carriers.forEach((carrier) => carrier.wake());
  wake();
  return {
    wake,
    async stop() {
      // What is being handed over is given a moment; a server that hangs does not hold up the end.
      const grace = setTimeout(() => ending.abort(), graceMs);
      await Promise.all(carriers.map((carrier) => carrier.stop()));
      clearTimeout(grace);
      transport.close();
    },
  };
}
