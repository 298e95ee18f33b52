// A post office on a database of its own, with a clock that is set by hand and a mail server that behaves on command.
import { createDataSource, poolOf } from "#server/platform/database/data-source.ts";
import { type Mail, post } from "#server/platform/mail.ts";
import { startPostman } from "#server/platform/postman.ts";
import type { Worker } from "#server/platform/worker.ts";
import type { Pool } from "pg";
import { pino } from "pino";
import type { DataSource } from "typeorm";
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from "vitest";
import { type FreshDatabase, freshDatabase } from "./database.ts";
import { type MoodyMailServer, moodyMailServer } from "./moody-mail-server.ts";

interface Row {
  readonly to: string;
  readonly attempts: number;
  readonly fault: string | null;
  readonly sent: Date | null;
  readonly given_up: Date | null;
  readonly last_error: string | null;
}
const patience = { timeout: 10_000, interval: 10 };
const log = pino({ level: "silent" });

/** Hooks that open the room for the tests of a file, and what they do in it. */
export function postRoom() {
  const room = {} as { pool: Pool; server: MoodyMailServer; now: Date };
  let database: FreshDatabase;
  let dataSource: DataSource;
  let sources = 0;
  const postmen: Worker[] = [];
  beforeAll(async () => {
    database = await freshDatabase();
    dataSource = await createDataSource(database.url).initialize();
    room.pool = poolOf(dataSource);
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });
  beforeEach(async () => {
    room.now = new Date("2026-03-01T12:00:00Z");
    room.server = await moodyMailServer();
    await room.pool.query("truncate mails, mail_troubles");
  });
  afterEach(async () => {
    room.server.release();
    await Promise.all(postmen.splice(0).map((each) => each.stop()));
    await room.server.stop();
  });

  const rows = async (): Promise<Row[]> => (await room.pool.query<Row>("select to_address as to, attempts, fault, sent_at as sent, given_up_at as given_up, last_error from mails order by id")).rows;
  const until = (check: () => unknown) => vi.waitFor(check, patience);
  return {
    room, rows, until,
    /** A postman who waits less than half a second for an answer. */
    started(pool: Pick<Pool, "query"> = room.pool): Worker {
      const returnTo = (id: string) => `terug+${id}@brink.example`;
      const postman = startPostman({ smtpUrl: room.server.url, from: "Brink <brink@brink.example>", returnTo, pool: pool as Pool, now: () => room.now, log, connectMs: 300, answerMs: 400 });
      postmen.push(postman);
      return postman;
    },
    put: (mail: Partial<Mail> = {}) => post(room.pool, { to: "anna@buurt.example", subject: "Nieuws", body: "Er is nieuws.", source: `test:${(sources += 1)}`, ...mail }, room.now),
    later: (minutes: number) => void (room.now = new Date(room.now.getTime() + minutes * 60_000)),
    faulty: (fault: string) => until(async () => expect((await rows())[0]?.fault).toBe(fault)),
  };
}
