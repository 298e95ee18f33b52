import { Statement, type Runner } from "./database/statement.ts";
import type { Condition } from "./policy.ts";

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  /** The same as HTML, for programs that show it. */
  readonly html?: string;
  /** What it tells of; the same is never written twice. */
  readonly source: string;
  /** A file that goes with it. */
  readonly attachment?: { readonly name: string; readonly bytes: Buffer };
  /** Where a POST without a session ends what this is one of, as an absolute address (RFC 8058). */
  readonly unsubscribe?: string;
  /** Where an answer goes. */
  readonly replyTo?: string;
  /** BULK goes to many: it waits until all that is PERSONAL has gone, and never goes to who does not want mail. */
  readonly kind?: MailKind;
}
export type MailKind = "PERSONAL" | "BULK";

/** So many that go to many may wait at once: whoever sends them puts the next in the post when these have gone. */
const mostBulk = 500;

const write = new Statement(
  `insert into mails (to_address, subject, body, source, created_at, next_attempt_at, attachment_name, attachment, html, unsubscribe, reply_to, kind)
   values ($1, $2, $3, $4, $5, $5, $6, $7, $8, $9, $10, $11) on conflict (source) do nothing`,
);
const writeAll = new Statement(
  `insert into mails (to_address, subject, body, source, created_at, next_attempt_at, html, unsubscribe, reply_to, kind)
   select m."to", m.subject, m.body, m.source, $2, $2, m.html, m.unsubscribe, m."replyTo", coalesce(m.kind, 'PERSONAL')
   from jsonb_to_recordset($1::jsonb) as m ("to" text, subject text, body text, source text, html text, unsubscribe text, "replyTo" text, kind text) on conflict (source) do nothing returning 1 as written`,
);
const waiting = new Statement<{ waiting: number }>(
  "select count(*)::int as waiting from (select from mails where kind = 'BULK' and sent_at is null and given_up_at is null limit $1) m",
);

/** Puts a mail in the post inside a unit of work: it goes out after the commit or never. */
export async function post(run: Runner, mail: Mail, now: Date): Promise<void> {
  const { attachment, html = null, unsubscribe = null, replyTo = null, kind = "PERSONAL" } = mail;
  await write.run(run, [mail.to, mail.subject, mail.body, mail.source, now, attachment?.name ?? null, attachment?.bytes ?? null, html, unsubscribe, replyTo, kind]);
}

/** As post, for many at once in one statement: none has an attachment. Answers how many were not written before. */
export async function postAll(run: Runner, mails: readonly Omit<Mail, "attachment">[], now: Date): Promise<number> {
  if (!mails.length) return 0;
  return (await writeAll.run(run, [JSON.stringify(mails), now])).length;
}

/** How many mails to many may be put in the post now. */
export async function roomInPost(run: Runner): Promise<number> {
  const [row] = await waiting.run(run, [mostBulk]);
  return mostBulk - (row?.waiting ?? 0);
}

/** Over a row of persons: mail reaches them, and they did not call it spam. What must reach them may go to who called it spam. */
export const mayBeMailed: Condition = (row) => `${row}.email is not null and not exists (select from mail_troubles mt where mt.address = ${row}.email)`;
export const mustBeMailed: Condition = (row) => `${row}.email is not null and not exists (select from mail_troubles mt where mt.address = ${row}.email and mt.kind = 'BOUNCED')`;
