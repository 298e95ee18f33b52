// How a newsletter goes to many: a batch at a time, to each once, whatever breaks, and to nobody who said no.
import { loadHilversum, personas } from "#server/data/load-hilversum.ts";
import { postBatch } from "#server/features/newsletters/commands/post-batch.ts";
import { goOnWithNewsletter, stopNewsletter } from "#server/features/newsletters/commands/send-newsletter.ts";
import type { MailedSite } from "#server/features/newsletters/newsletter-mail.ts";
import { createDataSource, poolOf } from "#server/platform/database/data-source.ts";
import type { Runner } from "#server/platform/database/statement.ts";
import { Refused } from "#server/platform/refused.ts";
import { type Command, type Transact, type Work, unitOfWork } from "#server/platform/unit-of-work.ts";
import type { Pool } from "pg";
import type { DataSource } from "typeorm";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { type FreshDatabase, freshDatabase } from "../support/database.ts";
import { testKeys } from "../support/keys.ts";
import { goingOut, manyResidents } from "../support/newsletters.ts";
import { countStatements } from "../support/statements.ts";

// Without a server, which would post by itself what a test is about to.
let database: FreshDatabase;
let dataSource: DataSource;
let pool: Pool;
let transact: Transact;
const site: MailedSite = { siteName: "Brink", municipality: "Hilversum", publicUrl: "http://brink.test", keys: testKeys, mailIn: null };
const regisseur = personas.find(({ id }) => id === "regisseur-zuid")?.personId ?? null;
beforeAll(async () => {
  database = await freshDatabase();
  dataSource = await createDataSource(database.url).initialize();
  pool = poolOf(dataSource);
  transact = unitOfWork({ dataSource, isReactedTo: () => false, committed: () => undefined });
  await transact({ viewer: null, now: new Date() }, ({ tx }) => loadHilversum(tx, new Date()));
});
beforeEach(() => pool.query("truncate newsletters, mails, mail_troubles, notice_preferences, follows"));
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const batch = (most: number, within: (work: Work) => Work = (work) => work) => transact({ viewer: null, now: new Date() }, (work) => postBatch(within(work), site, most));
/** The reason when it was refused. */
const byRegisseur = (command: Command<string>): Promise<string | null> =>
  transact({ viewer: regisseur, now: new Date() }, command).then(() => null, (error: unknown) => (error instanceof Refused ? error.reason : Promise.reject(error as Error)));
const stop = (id: string) => byRegisseur((work) => stopNewsletter(work, id));
const goOn = (id: string) => byRegisseur((work) => goOnWithNewsletter(work, id));
const posted = async () => (await pool.query<{ to_address: string }>("select to_address from mails order by to_address")).rows.map(({ to_address: to }) => to);
const addressed = async () => (await pool.query<{ email: string }>("select email from persons where wijk_id = 'zuid' and email is not null order by email")).rows.map(({ email }) => email);
const row = async (id: string) => (await pool.query<{ state: string; posted: number; reach: number }>("select state, posted, reach from newsletters where id = $1", [id])).rows[0];

it("comes to who follows the wijk, and not to who said no, before it or meanwhile, or has no address that works", async () => {
  await manyResidents(pool, 9, "zuid");
  const { rows: people } = await pool.query<{ id: string; email: string }>("select id, email from persons where wijk_id = 'zuid' and email like 'wijk-%' order by id desc limit 3");
  const [last, before, bounced] = people as [{ id: string; email: string }, { id: string; email: string }, { id: string; email: string }];
  const { rows: [elsewhere] } = await pool.query<{ id: string; email: string }>("select id, email from persons where wijk_id = 'oost' and email is not null limit 1");
  await pool.query("insert into follows (person_id, wijk_id, since) values ($1, 'zuid', now())", [elsewhere?.id]);
  const sayNo = (id: string) => pool.query("insert into notice_preferences (person_id, of, email, push, set_at) values ($1, 'WIJK', 'NEVER', 'NEVER', now())", [id]);
  await sayNo(before.id);
  await pool.query("insert into mail_troubles (address, kind, at) values ($1, 'BOUNCED', now())", [bounced.email]);
  const id = await goingOut(pool, "zuid");
  expect(await batch(3)).toBe(true);
  await sayNo(last.id);
  while (await batch(3)) continue;
  const no = new Set([last.email, before.email, bounced.email]);
  expect(await posted()).toEqual([...(await addressed()).filter((email) => !no.has(email)), elsewhere?.email].sort());
  expect((await row(id))?.state).toBe("SENT");
});

it("comes to each once when a batch breaks off at any of its steps", async () => {
  await manyResidents(pool, 8, "zuid");
  const id = await goingOut(pool, "zuid");
  const breaksAt = (step: number) => (work: Work): Work => {
    let left = step;
    const run: Runner = {
      query: async (asked) => {
        if ((left -= 1) < 0) throw new Error("the process ended");
        return work.run.query(asked);
      },
    };
    return { ...work, run };
  };
  let broken = 0;
  for (let step = 0; step < 30; step += 1) {
    const seen = [await posted(), await row(id)];
    const went = await batch(3, breaksAt(step)).catch(() => null);
    if (went !== null) break;
    broken += 1;
    // All of a batch or nothing.
    expect([await posted(), await row(id)]).toEqual(seen);
  }
  expect(broken).toBeGreaterThanOrEqual(5);
  while (await batch(3)) continue;
  expect(await posted()).toEqual(await addressed());
  expect(await row(id)).toMatchObject({ state: "SENT", posted: (await addressed()).length });
});

it("comes to each once from two processes, and while somebody stops it and goes on", async () => {
  await manyResidents(pool, 40, "zuid");
  const id = await goingOut(pool, "zuid");
  const process = async () => {
    while ((await row(id))?.state !== "SENT") await batch(4);
  };
  const hand = async () => {
    for (let turn = 0; turn < 3; turn += 1) {
      await stop(id);
      const stopped = await row(id);
      const waiting = await posted();
      if (stopped?.state === "STOPPED") {
        await batch(4);
        // Nothing goes out, and what nobody carried away yet was taken back.
        expect([await posted(), (await row(id))?.posted]).toEqual([waiting, 0]);
        expect(waiting).toEqual([]);
      }
      await goOn(id);
    }
  };
  await Promise.all([process(), process(), hand()]);
  expect(await posted()).toEqual(await addressed());
  expect((await row(id))?.posted).toBe((await addressed()).length);
});

it("leaves what was carried away when it is stopped, and writes nobody twice after it", async () => {
  await manyResidents(pool, 10, "zuid");
  const id = await goingOut(pool, "zuid");
  await batch(6);
  // Two were carried away, not the first ones, and one is being tried.
  await pool.query("update mails set sent_at = now(), attempts = 1 where id in (select id from mails order by id offset 3 limit 2)");
  await pool.query("update mails set attempts = 1 where id = (select id from mails order by id offset 5 limit 1)");
  expect(await stop(id)).toBeNull();
  expect(await row(id)).toMatchObject({ state: "STOPPED", posted: 3 });
  expect(await stop(id)).toBe("NEWSLETTER_SENT");
  expect(await batch(6)).toBe(false);
  expect(await goOn(id)).toBeNull();
  expect(await goOn(id)).toBe("NEWSLETTER_SENT");
  while (await batch(4)) continue;
  expect(await posted()).toEqual(await addressed());
  expect(await row(id)).toMatchObject({ state: "SENT", posted: (await addressed()).length });
});

it("waits while the post is full, and costs as many statements for many as for few", async () => {
  await manyResidents(pool, 700, "zuid");
  const id = await goingOut(pool, "zuid");
  const statements = countStatements();
  const few = (await statements.during(() => batch(2))).length;
  const many = (await statements.during(() => batch(498))).length;
  statements.stop();
  expect(many).toBe(few);
  expect(few).toBeLessThanOrEqual(9);
  expect(await posted()).toHaveLength(500);
  expect(await batch(500)).toBe(false);
  await pool.query("update mails set sent_at = now()");
  while (await batch(500)) continue;
  expect(await row(id)).toMatchObject({ state: "SENT", posted: (await addressed()).length });
});
