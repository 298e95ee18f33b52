// Pushes to browsers: without content, to who asked for them, and never to an address within.
import { push, pushKeysOf } from "#server/platform/push.ts";
import { startPusher } from "#server/platform/pusher.ts";
import { unitOfWork } from "#server/platform/unit-of-work.ts";
import { decodeJwt } from "jose";
import { pino } from "pino";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { type Person, type TestApp, startApp, testKeys } from "../support/app.ts";
import { type PushService, pushService } from "../support/push-service.ts";

const patience = { timeout: 10_000, interval: 10 };
let app: TestApp;
let service: PushService;
let person: Person;
let now = new Date();
const keys = pushKeysOf(testKeys);
beforeAll(async () => {
  service = await pushService();
  // Its own pusher is at work beside that of the tests, as another process would be.
  app = await startApp({ pushHosts: [service.host], publicUrl: "https://brink.example" });
  person = await app.as("bewoner-oost");
});
afterAll(async () => {
  await app.stop();
  await service.stop();
});
const stops: (() => Promise<void>)[] = [];
beforeEach(async () => {
  now = new Date();
  service.pushed.splice(0);
  service.status = () => 201;
  await app.pool.query("delete from push_subscriptions");
});
afterEach(async () => void (await Promise.all(stops.splice(0).map((stop) => stop()))));

const started = (trusted: readonly string[] = [service.host]) => {
  const pusher = startPusher({ keys, subject: "https://brink.example", trustedHosts: new Set(trusted), pool: app.pool, now: () => now, log: pino({ level: "silent" }) });
  stops.push(() => pusher.stop());
  pusher.wake();
  return pusher;
};
const start = async (who: Person, path: string) => (await who.ask("mutation ($endpoint: String!) { startPushes(endpoint: $endpoint) { __typename ... on Refusal { reason } } }", { endpoint: path.includes(":") ? path : `http://${service.host}${path}` })).startPushes;
const news = (source: string, of = person) => unitOfWork({ dataSource: app.dataSource, isReactedTo: () => false, committed: () => undefined })({ viewer: null, now }, ({ run }) => push(run, { personId: of.personId ?? "", source }, now));
const rows = async () => (await app.pool.query("select sent_at is not null as sent, given_up_at is not null as given_up, fault, attempts from pushes order by id")).rows;

it("says that there is news and not what, with our name on it", async () => {
  expect(await start(person, "/browser")).toMatchObject({ __typename: "ViewerChanged" });
  await news("een");
  started();
  await vi.waitFor(async () => expect(await rows()).toMatchObject([{ sent: true }]), patience);
  const [{ path, headers, bytes }] = service.pushed as [(typeof service.pushed)[0]];
  expect([path, bytes, headers["ttl"], headers["topic"]]).toEqual(["/browser", 0, "86400", "news"]);
  const [, token = "", key] = /^vapid t=([^,]+), k=(.+)$/u.exec(headers.authorization ?? "") ?? [];
  expect(key).toBe(keys.publicKey);
  expect(decodeJwt(token)).toMatchObject({ aud: `http://${service.host}`, sub: "https://brink.example" });
});

it("says it once to each browser for all that comes meanwhile, whichever of several processes does", async () => {
  await start(person, "/one");
  const other = await app.as("bewoner-oost");
  await start(other, "/two");
  await Promise.all(Array.from({ length: 12 }, (_, n) => news(`tegelijk-${n}`)));
  started();
  started();
  await vi.waitFor(async () => expect((await rows()).every(({ sent }) => sent)).toBe(true), patience);
  const paths = service.pushed.map(({ path }) => path);
  expect(new Set(paths)).toEqual(new Set(["/one", "/two"]));
  expect(paths.length).toBe((await rows()).length);
  const { rows: [told] } = await app.pool.query<{ source: string }>("select source from pushes limit 1");
  await news(told?.source ?? "");
  expect((await rows()).every(({ sent }) => sent)).toBe(true);
});

it.each([404, 410])("forgets a browser that its service no longer knows (%i)", async (status) => {
  service.status = () => status;
  await start(person, "/gone");
  await news("weg");
  started();
  await vi.waitFor(async () => expect((await app.pool.query("select from push_subscriptions")).rowCount).toBe(0), patience);
});

it("tries again what the service puts off, and gives up what is a day old", async () => {
  service.status = () => 503;
  await start(person, "/later");
  await news("later");
  const pusher = started();
  await vi.waitFor(async () => expect(await rows()).toMatchObject([{ fault: "ANSWERED_BADLY", given_up: false }]), patience);
  service.status = () => 201;
  now = new Date(now.getTime() + 3_600_000);
  pusher.wake();
  await vi.waitFor(async () => expect(await rows()).toMatchObject([{ sent: true }]), patience);
  service.status = () => 429;
  await news("oud");
  now = new Date(now.getTime() + 25 * 3_600_000);
  pusher.wake();
  await vi.waitFor(async () => expect((await rows()).at(-1)).toMatchObject({ given_up: true }), patience);
});

it("follows no redirect", async () => {
  service.status = () => 307;
  await start(person, "/away");
  await news("omleiding");
  started();
  await vi.waitFor(async () => expect(await rows()).toMatchObject([{ given_up: true, fault: "ANSWERED_BADLY" }]), patience);
  expect(service.pushed).toHaveLength(1);
});

it.each(["http://127.0.0.1:1/x", "https://127.0.0.1/x", "https://[::1]/x", "https://localhost/x", "https://10.0.0.1/x", "https://169.254.169.254/latest", "ftp://push.example/x", "https://a:b@push.example/x", "https://nergens.invalid/x"])(
  "is not to be had at an address within: %s", async (endpoint) => expect(await start(person, endpoint)).toEqual({ __typename: "Refusal", reason: "UNKNOWN_ADDRESS" }),
);

it("is not to be had at an address without end", async () => expect(await start(person, `https://push.example/${"x".repeat(1_000)}`)).toMatchObject({ reason: "UNKNOWN_ADDRESS" }));

it("does not go to an address within, also where one got in", async () => {
  await start(person, "/within");
  await news("binnen");
  // As if the name led elsewhere since: the host is not among the trusted here.
  await app.pool.query("update pushes set next_attempt_at = now() + interval '1 hour'");
  await app.pool.query("update push_subscriptions set endpoint = 'https://localhost/within'");
  now = new Date(now.getTime() + 2 * 3_600_000);
  started([]);
  await vi.waitFor(async () => expect(await rows()).toMatchObject([{ given_up: true, fault: "NOT_PUBLIC" }]), patience);
});

it("ends with the session, and with who turns it off; another's browser is one's own when one signs in there", async () => {
  await start(person, "/shared");
  const neighbour = await app.as("bewoner-zuid");
  await start(neighbour, "/shared");
  const subscribed = async () => (await app.pool.query("select person_id as person from push_subscriptions")).rows.map(({ person: id }) => id);
  expect(await subscribed()).toEqual([neighbour.personId]);
  const pushed = async () => (await neighbour.ask("{ me { sessions { isCurrent pushedSince } } }")).me.sessions.find((each: { isCurrent: boolean }) => each.isCurrent).pushedSince;
  expect(await pushed()).toMatch(/^\d{4}-/u);
  await neighbour.ask("mutation { endPushes { __typename } }");
  expect(await pushed()).toBeNull();
  await start(neighbour, "/again");
  await app.pool.query("delete from sessions where person_id = $1", [neighbour.personId]);
  expect(await subscribed()).toEqual([]);
});
