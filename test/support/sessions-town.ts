// The town of the tests of sessions, with browsers that come in.
import { unitOfWork, type Work } from "#server/platform/unit-of-work.ts";
import { changeRights } from "#server/features/roles/commands/change-rights.ts";
import { afterAll, afterEach, beforeAll } from "vitest";
import { startApp, type TestApp } from "./app.ts";
import { type Browser, openBrowser } from "./browser-jar.ts";

export let app: TestApp;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.stop());
afterEach(() => app.setNow(null));

export const firefox = { "user-agent": "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:133.0) Gecko/20100101 Firefox/133.0" };
export const safari = { "user-agent": "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1" };
export const later = (minutes: number) => app.setNow(new Date(Date.now() + minutes * 60_000));
export const act = (command: (work: Work) => Promise<void>) => unitOfWork({ dataSource: app.dataSource, isReactedTo: () => false, committed: () => undefined })({ viewer: null, now: app.now() }, command);
export const giveRole = (personId: string) => act(async (work) => {
  await work.tx.query("insert into roles (person_id, kind, wijk_id, begins_at) values ($1, 'WIJKREGISSEUR', 'oost', $2)", [personId, work.now]);
  await changeRights(work, personId);
});
export const takeRoles = (personId: string) => act(async (work) => {
  await work.tx.query("delete from roles where person_id = $1", [personId]);
  await changeRights(work, personId);
});
export const token = (browser: Browser) => browser.jar.get("brink_session") ?? "";
export const withToken = (value: string) => {
  const browser = openBrowser(app);
  browser.jar.set("brink_session", value);
  return browser;
};
export async function come(persona: string, headers: Record<string, string> = {}): Promise<Browser> {
  const browser = openBrowser(app);
  await browser.post("/auth/demo", { persona }, headers);
  return browser;
}
export const sessions = `sessions { id way browser system createdAt seenAt isCurrent }`;
export const listed = async (browser: Browser) => (await browser.post("/graphql", { query: `{ me { ${sessions} } }` })).body.data.me?.sessions;
export const mutate = async (browser: Browser, call: string) =>
  (await browser.post("/graphql", { query: `mutation { answer: ${call} { __typename ... on Refusal { reason } ... on ViewerChanged { viewer { ${sessions} } } } }` })).body.data.answer;
