// A page that came with its data is there at once: it asks for nothing until somebody does something.
import { en, nl } from "#test/support/words.ts";
import { howItWorks } from "#client/texts/nl/how-it-works.ts";
import { questions } from "#shared/pages/questions.ts";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { routesOf } from "./routes.ts";
import { siteOfThisFile } from "./site.ts";

const site = siteOfThisFile();
const patterns = Object.keys(questions).map((path) => new RegExp(`^${path.replace(/:\w+/gu, "(?!nieuw)[^/]+")}$`, "u"));

/** The names under which this page has asked the server for something so far. */
function askedBy(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/graphql") && request.method() === "POST") asked.push((request.postDataJSON() as { operationName: string }).operationName);
  });
  return asked;
}

/** That a member read their group's talk is told, not asked; what filters offer is asked where they stand open, and a group's calendar below its page. */
const later = ["ReadGroup", "AgendaThemes", "GroupActivities", "MyFollows"];

describe.each([undefined, "initiatiefnemer-oost"])("for %s", (persona) => {
  it("shows every page that people open from a link without asking again", async () => {
    const screen = await site.screen(persona);
    const asked = askedBy(screen.page);
    const addresses = (await routesOf(site)).filter((path) => patterns.some((pattern) => pattern.test(path.split("?")[0] ?? "")));
    expect(addresses.length).toBeGreaterThan(Object.keys(questions).length);
    for (const address of addresses) {
      await screen.go(address);
      await screen.page.waitForLoadState("networkidle");
      expect(asked.splice(0).filter((name) => !later.includes(name)), address).toEqual([]);
    }
  });
});

it("shows the page whole at its first sight, without a word of waiting", async () => {
  const screen = await site.screen();
  await screen.page.addInitScript((words) => {
    new MutationObserver(() => {
      if (document.body?.textContent?.includes(words)) document.documentElement.dataset["waited"] = "yes";
    }).observe(document, { childList: true, subtree: true });
  }, nl.shell.loading);
  await screen.go("/wijk/oost");
  await screen.part(nl.thermometer.heading).waitFor();
  expect(await screen.page.evaluate(() => document.documentElement.dataset["waited"])).toBeUndefined();
});

it("asks for what came with the page only when one comes back to it", async () => {
  const screen = await site.screen();
  const asked = askedBy(screen.page);
  await screen.go("/organisaties");
  await screen.follow(nl.shell.howItWorks);
  await screen.isAt(howItWorks.title);
  await screen.follow(nl.shell.organisations);
  await screen.isAt(nl.organisations.title);
  await screen.page.waitForLoadState("networkidle");
  expect(asked).toEqual(["Organisations"]);
});

it("carries a page's own title in the HTML, and shows the same", async () => {
  const html = await (await fetch(`${site.url}/wijk/oost`)).text();
  const title = /<title>(.*?)<\/title>/u.exec(html)?.[1];
  const screen = await site.screen();
  await screen.go("/wijk/oost");
  expect(await screen.page.title()).toBe(title);
});

it("is drawn for a visitor, who can read, find their wijk and search without any script", async () => {
  const { page, isAt } = await site.screen(undefined, { javaScriptEnabled: false });
  await page.goto("/");
  await isAt(nl.home.title);
  await page.getByRole("heading", { name: nl.home.newest }).waitFor();
  const postcode = page.getByLabel(nl.home.postcode);
  await postcode.fill("9999 XX");
  await postcode.press("Enter");
  await page.getByText(nl.refusals.UNKNOWN_POSTCODE).waitFor();
  await postcode.fill("1223 KA");
  await postcode.press("Enter");
  await isAt("Oost");
  await page.goto("/initiatieven");
  const words = page.getByRole("searchbox", { name: nl.search.label });
  await words.fill("watertap");
  await words.press("Enter");
  await isAt(nl.search.title);
  await page.getByRole("article").filter({ hasText: "Watertappunt" }).first().waitFor();
});

it("keeps what was typed before the scripts came", async () => {
  const { page, isAt } = await site.screen();
  const { promise: scriptsMayCome, resolve: letScriptsCome } = Promise.withResolvers<void>();
  await page.route("**/assets/*.js", async (route) => {
    await scriptsMayCome;
    await route.continue();
  });
  await page.goto("/", { waitUntil: "commit" });
  const postcode = page.getByLabel(nl.home.postcode);
  await postcode.fill("1223 KA");
  letScriptsCome();
  await page.waitForFunction(() => performance.getEntriesByName("alive").length > 0);
  expect(await postcode.inputValue()).toBe("1223 KA");
  await postcode.press("Enter");
  await isAt("Oost");
});

it("is written and drawn in the language that was chosen", async () => {
  const html = await (await fetch(`${site.url}/organisaties`, { headers: { cookie: "language=en" } })).text();
  expect(html).toContain('<html lang="en">');
  expect(html).toContain(`>${en.organisations.title}</h1>`);
  const unknown = await (await fetch(`${site.url}/organisaties`, { headers: { cookie: 'language="><script>' } })).text();
  expect(unknown).toContain('<html lang="nl">');
});
