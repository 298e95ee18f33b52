// What somebody was told, as a list: by group and by what is new, page by page, read on one device for all.
import type { NoticeKind } from "#shared/notifications/kinds.ts";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { type Person, type TestApp, startApp } from "../support/app.ts";
import * as way from "../support/way.ts";

let app: TestApp;
let person: Person;
let other: Person;
beforeAll(async () => {
  app = await startApp();
  [person, other] = (await way.residents(app, "oost", 2)) as [Person, Person];
});
afterAll(() => app.stop());
beforeEach(() => app.pool.query("delete from notices"));

const told = async (who: Person, ...kinds: NoticeKind[]): Promise<string[]> =>
  (await app.pool.query<{ id: string }>("insert into notices (person_id, kind, source, created_at) select $1, kind, gen_random_uuid()::text, now() from unnest($2::text[]) kind returning id", [who.personId, kinds])).rows.map(({ id }) => id);
interface Page {
  readonly nodes: { id: string; kind: string; readAt: string | null }[];
  readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
const list = async (given = "first: 20", who = person): Promise<Page> => (await who.ask(`{ notices(${given}) { nodes { id kind readAt } pageInfo { hasNextPage endCursor } } }`)).notices;
const kinds = async (given: string) => (await list(given)).nodes.map(({ kind }) => kind);
const counts = async (who = person) => (await who.ask("{ me { unreadNotices noticeCounts { of all unread } } }")).me;
const read = async (given: string, who = person) => (await who.ask(`mutation { readNotices(${given}) { __typename ... on Refusal { reason } } }`)).readNotices;

it("is one's own, by group and by what is new", async () => {
  await told(person, "COMMENT_ANSWERED", "INITIATIVE_DECIDED", "COMMENT_MENTIONED");
  await told(other, "EXPORT_READY");
  expect(await kinds("first: 20")).toEqual(["COMMENT_MENTIONED", "INITIATIVE_DECIDED", "COMMENT_ANSWERED"]);
  expect(await kinds("of: TALK")).toEqual(["COMMENT_MENTIONED", "COMMENT_ANSWERED"]);
  expect(await counts()).toEqual({ unreadNotices: 3, noticeCounts: [{ of: "DECISIONS", all: 1, unread: 1 }, { of: "TALK", all: 2, unread: 2 }] });
  expect(await read("of: TALK")).toEqual({ __typename: "ViewerChanged" });
  expect(await kinds("unread: true")).toEqual(["INITIATIVE_DECIDED"]);
  expect(await kinds("unread: false")).toEqual(["COMMENT_MENTIONED", "COMMENT_ANSWERED"]);
  expect(await counts()).toEqual({ unreadNotices: 1, noticeCounts: [{ of: "DECISIONS", all: 1, unread: 1 }, { of: "TALK", all: 2, unread: 0 }] });
  expect((await app.anonymous().ask("{ notices { nodes { id } } }")).notices.nodes).toEqual([]);
});

it("comes page by page, without gaps or doubles while more comes in", async () => {
  const ids = await told(person, ...Array<NoticeKind>(45).fill("DUTY_FALLS"));
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { nodes, pageInfo }: Page = await list(`first: 20${after ? `, after: "${after}"` : ""}`);
    seen.push(...nodes.map(({ id }) => id));
    await told(person, "EXPORT_READY");
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after);
  expect(seen).toEqual(ids.toReversed());
});

it("is read one at a time, by whose it is, on all devices at once", async () => {
  const [first, second] = (await told(person, "DUTY_FALLS", "EXPORT_READY")) as [string, string];
  const device = await app.signIn(person.personId ?? "");
  const live = device.live();
  const states = live.iterate<{ viewerChanged: { viewer: { unreadNotices: number } } }>({ query: "subscription { viewerChanged(since: 0) { viewer { unreadNotices noticeCounts { of unread } } } }" });
  for (const id of [first, "x", "' or true --", "00000000-0000-0000-0000-000000000000"]) await read(`id: ${JSON.stringify(id)}`, id === first ? other : person);
  expect((await list("unread: true")).nodes.map(({ id }) => id)).toEqual([second, first]);
  await read(`id: "${first}"`);
  for await (const { data } of states) if (data?.viewerChanged.viewer.unreadNotices === 1) break;
  await live.dispose();
  expect((await list("unread: true")).nodes.map(({ id }) => id)).toEqual([second]);
});
