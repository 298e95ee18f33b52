import { createTransport } from "nodemailer";
import type { Pool } from "pg";
import { Statement, type Runner } from "./database/statement.ts";
import type { Log } from "./log.ts";

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  /** What it tells of; the same is never written twice. */
  readonly source: string;
  /** A file that goes with it. */
  readonly attachment?: { readonly name: string; readonly bytes: Buffer };
}

const idleMs = 10_000;
const mostAttempts = 20;
const sendTimeoutMs = 20_000;

const write = new Statement(
  `insert into mails (to_address, subject, body, source, created_at, next_attempt_at, attachment_name, attachment) values ($1, $2, $3, $4, $5, $5, $6, $7) on conflict (source) do nothing`,
);
// Taken for a minute, not locked: a mail server that hangs must not hold a transaction.
const take = new Statement<{ id: string; to_address: string; subject: string; body: string; attachment_name: string | null; attachment: Buffer | null }>(
  `update mails set attempts = attempts + 1, next_attempt_at = $1::timestamptz + least(make_interval(secs => 60 * 2 ^ attempts), interval '6 hours')
   where id = (select id from mails where sent_at is null and attempts < $2 and next_attempt_at <= $1 order by next_attempt_at limit 1 for update skip locked)
   returning id, to_address, subject, body, attachment_name, attachment`,
);

/** Puts a mail in the post inside a unit of work: it goes out after the commit or never. */
export async function post(run: Runner, mail: Mail, now: Date): Promise<void> {
  await write.run(run, [mail.to, mail.subject, mail.body, mail.source, now, mail.attachment?.name ?? null, mail.attachment?.bytes ?? null]);
}

export interface Postman {
  wake(): void;
  stop(): Promise<void>;
}

/** Carries mails to the SMTP server, one at a time, again and later when it fails. */
export function startPostman(smtpUrl: string, from: string, pool: Pool, now: () => Date, log: Log): Postman {
  const transport = createTransport(smtpUrl, { from, disableFileAccess: true, disableUrlAccess: true, connectionTimeout: sendTimeoutMs, socketTimeout: sendTimeoutMs } as object);
  let stopped = false;
  let running: Promise<void> = Promise.resolve();
  let waiting = false;
  const timer = setInterval(wake, idleMs);

  function wake(): void {
    if (waiting || stopped) return;
    waiting = true;
    running = running.then(carry).catch((error: unknown) => log.error({ err: error }, "the postman stopped"));
  }

  async function carry(): Promise<void> {
    waiting = false;
    while (!stopped) {
      const [mail] = await take.run(pool, [now(), mostAttempts]);
      if (!mail) return;
      try {
        // The same Message-ID at every attempt lets the receiver see a double for what it is.
        await transport.sendMail({ from, to: mail.to_address, subject: mail.subject, text: mail.body, messageId: `<${mail.id}@brink>`, headers: { "Auto-Submitted": "auto-generated" }, ...(mail.attachment && { attachments: [{ filename: mail.attachment_name ?? "bijlage", content: mail.attachment }] }) });
        await pool.query("update mails set sent_at = $2, last_error = null where id = $1", [mail.id, now()]);
      } catch (error) {
        log.warn({ err: error, mail: mail.id }, "a mail could not be delivered");
        await pool.query("update mails set last_error = $2 where id = $1", [mail.id, String(error).slice(0, 500)]);
      }
    }
  }

  wake();
  return {
    wake,
    async stop() {
      stopped = true;
      clearInterval(timer);
      transport.close();
      await running;
    },
  };
}
