// What was given up is seen by administrators alone, without whose it is, and is tried again by a button.
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { type Person, type TestApp, startApp } from "../support/app.ts";
import { type MoodyMailServer, moodyMailServer } from "../support/moody-mail-server.ts";

let app: TestApp;
let server: MoodyMailServer;
let administrator: Person;
const patience = { timeout: 20_000, interval: 20 };
beforeAll(async () => {
  server = await moodyMailServer();
  app = await startApp({ smtpUrl: server.url });
  administrator = await app.as("beheerder");
});
afterAll(async () => {
  await app.stop();
  await server.stop();
});
beforeEach(() => app.pool.query("truncate mails, mail_troubles"));

interface Letter {
  readonly id: string;
  readonly kind: string;
  readonly about: string;
  readonly fault: string | null;
  readonly detail: string | null;
}
// The demonstration has a dossier that could not be forwarded: it is left out.
const letters = async (of = administrator): Promise<Letter[]> => (await of.ask("{ deadLetters(first: 50) { nodes { id kind about attempts givenUpAt fault detail } } }")).deadLetters.nodes.filter(({ kind }: Letter) => kind !== "FORWARDING");
const retry = async (call: string, of = administrator) => (await of.ask(`mutation { answer: ${call} { __typename ... on Refusal { reason } ... on DeadLettersRetried { retried left { kind count } } } }`)).answer;
const giveUp = (...names: string[]) =>
  app.pool.query("insert into mails (to_address, subject, body, source, created_at, attempts, given_up_at, fault, last_error) select name || '@buurt.example', 'Geheim', 'Geheim', 'sign-in:' || name, now(), 9, now(), 'REFUSED', '550 not to you' from unnest($1::text[]) name", [names]);

it("names what it was, how often it was tried and what went wrong, and nobody", async () => {
  await giveUp("anna");
  await app.pool.query("insert into mails (to_address, subject, body, source, created_at, given_up_at, fault) values ('bo@buurt.example', 's', 'b', 'x', now(), now(), 'NOT_WANTED')");
  const found = await letters();
  expect(found).toMatchObject([{ kind: "MAIL", about: "sign-in", attempts: 9, fault: "REFUSED", detail: "550 not to you" }]);
  expect(JSON.stringify(found)).not.toMatch(/anna|Geheim/u);
  expect(await letters(await app.as("regisseur-oost"))).toEqual([]);
});

it("goes out after the button, one or all of a kind, once, and is in the log", async () => {
  await giveUp("anna", "bo", "cor");
  const [first] = (await letters()) as [Letter];
  expect(await retry(`retryDeadLetter(id: "${first.id}")`)).toMatchObject({ retried: 1, left: [{ kind: "MAIL", count: 2 }, { kind: "PUSH", count: 0 }, { kind: "REACTION", count: 0 }, { kind: "FORWARDING" }] });
  await vi.waitFor(() => expect(server.taken).toHaveLength(1), patience);
  const both = await Promise.all([1, 2].map(() => retry("retryDeadLetters(kind: MAIL)")));
  expect(both.map(({ retried, reason }) => retried ?? reason).sort()).toEqual([2, "NOTHING_WAITING"]);
  await vi.waitFor(() => expect(new Set(server.taken.map(({ envelope }) => envelope.to)).size).toBe(3), patience);
  expect(server.taken).toHaveLength(3);
  const { rows } = await app.pool.query("select outcome, subject_id from audit_log where act = 'DeadLettersRetried' order by id");
  expect(rows).toContainEqual({ outcome: "DONE", subject_id: "MAIL" });
  expect(await retry("retryDeadLetters(kind: MAIL)", await app.as("regisseur-oost"))).toMatchObject({ reason: "NOT_ALLOWED" });
});

it("has an event's reaction run again that failed ten times", async () => {
  await app.pool.query(`insert into outbox (topic, sequence, type, ids, at, attempts, given_up_at, last_error) values ('test:1', 1, 'MembershipAsked', '{"groupId": "00000000-0000-0000-0000-000000000000"}', now(), 10, now(), 'the database was away')`);
  const [reaction] = (await letters()) as [Letter];
  expect(reaction).toMatchObject({ kind: "REACTION", about: "MembershipAsked", detail: "the database was away" });
  expect(await retry(`retryDeadLetter(id: "${reaction.id}")`)).toMatchObject({ retried: 1 });
  await vi.waitFor(async () => expect((await app.pool.query("select awaits_reaction as awaits, given_up_at from outbox where topic = 'test:1'")).rows).toEqual([{ awaits: false, given_up_at: null }]), patience);
});

it.each(["", "MAIL", "MAIL:", "PIGEON:1", "MAIL:00000000-0000-0000-0000-000000000000", "REACTION:999999999999999999999", "MAIL:' or true --"])("finds nothing by what is no id of one: %s", async (id) => {
  await giveUp("anna");
  expect(await retry(`retryDeadLetter(id: ${JSON.stringify(id)})`)).toEqual({ __typename: "Refusal", reason: "NOTHING_WAITING" });
  expect(await letters()).toHaveLength(1);
});
