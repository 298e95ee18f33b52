// What people write is shown as what they wrote, whatever it is; and what is for demonstrations only is nowhere else.
import { nl } from "#test/support/words.ts";
import { beforeAll, expect, it } from "vitest";
import { freshDatabase } from "../support/database.ts";
import { startGroup, postComment } from "../support/neighbourhood.ts";
import { draft, openForDraagvlak, residents, saveDraft, startInitiative } from "../support/way.ts";
import { startServer } from "../support/server.ts";
import { routesOf } from "./routes.ts";
import { siteOfThisFile } from "./site.ts";

const site = siteOfThisFile();
const hostile = (what: string) => `${what} <script>window.ran = 1</script><img src=x onerror="window.ran = 1"><a href="javascript:window.ran = 1">klik</a>{{7*7}}`;
let groupId: string;
let initiativeId: string;
let activityId: string;

beforeAll(async () => {
  const [steward] = await residents(site, "oost", 1);
  if (!steward) throw new Error("nobody lives there");
  await steward.ask(`mutation ($name: String!) { updateProfile(name: $name, locale: NL) { __typename } }`, { name: `<b onmouseover="window.ran = 1">Buur</b>` });
  groupId = (await startGroup(steward, { name: `<svg onload="window.ran = 1">`, about: hostile("Over ons.") })).group?.id ?? "";
  await postComment(steward, { groupId, text: hostile("In de groep.") });
  initiativeId = (await startInitiative(steward, groupId)).initiative?.id ?? "";
  const texts = Object.fromEntries(["goal", "forWhom", "place", "planning", "ownEffort", "upkeep"].map((field) => [field, hostile(field)]));
  await saveDraft(steward, draft(initiativeId, 1, 100_000, { ...texts, title: `<script>window.ran = 1</script> Plan` }));
  await openForDraagvlak(steward, initiativeId, 2);
  await postComment(steward, { initiativeId, text: hostile("Onder het plan.") });
  const editor = await site.as("redacteur-versa");
  const { organisations } = await editor.ask(`{ organisations { id viewerCanPostActivity { allowed } } }`);
  const organisationId = organisations.find((each: { viewerCanPostActivity: { allowed: boolean } }) => each.viewerCanPostActivity.allowed).id;
  const soon = Date.now() + 3_600_000;
  const input = { organisationId, wijkId: "oost", title: `<img src=x onerror="window.ran = 1">`, about: hostile("Kom ook."), place: hostile("Hier"), startsAt: new Date(soon), endsAt: new Date(soon + 3_600_000) };
  activityId = (await editor.ask(`mutation ($input: PostActivityInput!) { postActivity(input: $input) { ... on ActivityPosted { activity { id } } } }`, { input })).postActivity.activity.id;
});

it("runs nothing of what people wrote, and shows it as text", async () => {
  const screen = await site.screen("regisseur-oost");
  const shown: readonly (readonly [path: string, ...texts: string[]])[] = [
    ["/", "<script>window.ran = 1</script> Plan"], ["/wijk/oost", "<img src=x onerror"], ["/groepen", "<svg onload"], ["/agenda", "<img src=x"], [`/activiteit/${activityId}`, "Kom ook. <script>"],
    [`/groep/${groupId}`, "In de groep. <script>", "<b onmouseover"], [`/initiatief/${initiativeId}`, "Onder het plan. <script>", "upkeep <script>", "<b onmouseover"],
  ];
  for (const [path, ...texts] of shown) {
    await screen.go(path);
    for (const text of texts) await screen.reads(text);
    expect(await screen.page.evaluate(() => "ran" in window)).toBe(false);
    expect(await screen.page.locator(`main :is(script, img[src=x], a[href^=javascript], [onerror], [onload], [onmouseover])`).count()).toBe(0);
  }
});

// That no page breaks the policy is said wherever a browser opens one: see site.ts.
it("allows no inline script or style on any page", async () => {
  for (const path of await routesOf(site)) {
    const policy = (await fetch(site.url + path)).headers.get("content-security-policy") ?? "";
    for (const kind of ["default-src 'none'", "script-src 'self'", "style-src 'self'"]) expect(policy.split(";")).toContain(kind);
    // The measure of a bar stands on its element; a style there loads and runs nothing.
    expect(policy.replace("style-src-attr 'unsafe-inline'", "")).not.toContain("unsafe");
  }
});

it("has neither made-up people nor a mailbox where it is in earnest", async () => {
  const database = await freshDatabase();
  const server = await startServer({ databaseUrl: database.url });
  try {
    for (const path of ["/auth/demo", "/demo/mail"]) expect((await fetch(server.url + path)).status).toBe(404);
    const become = await fetch(`${server.url}/auth/demo`, { method: "POST", headers: { "content-type": "application/json" }, body: `{"persona":"bewoner-oost"}` });
    expect(become.status).toBe(404);
    expect(await (await fetch(server.url)).text()).toContain(`"demo":false`);
  } finally {
    await server.stop();
    await database.drop();
  }
});

it("says in the mailbox's place that it is not there", async () => {
  const visitor = await site.screen();
  await visitor.page.route("/demo/mail", (route) => route.fulfill({ status: 404, json: { reason: "NOT_FOUND" } }));
  await visitor.go("/post");
  await visitor.reads(nl.mailbox.off);
  // The browser itself reports an address that is not there.
  expect(visitor.complaints.splice(0)).toEqual([expect.stringContaining("404")]);
});
