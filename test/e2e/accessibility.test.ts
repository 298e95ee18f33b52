// Every page, as everybody who may meet it, in light and in dark, on a phone and on a desk.
import { en, uk } from "#test/support/words.ts";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { axeFaultsOf } from "./axe.ts";
import { routesOf } from "./routes.ts";
import type { Screen } from "./screen.ts";
import { siteOfThisFile } from "./site.ts";

const site = siteOfThisFile();

async function structureFaults(page: Page, language: string): Promise<string[]> {
  const { title, lang, h1, main } = await page.evaluate(() => ({
    title: document.title, lang: document.documentElement.lang, h1: document.querySelectorAll("h1").length, main: document.querySelectorAll("main").length,
  }));
  return [
    ...(/^\S.* · Brink Hilversum$/u.test(title) ? [] : [`the title is "${title}"`]),
    ...(lang === language ? [] : [`its language is "${lang}"`]),
    ...(h1 === 1 ? [] : [`it has ${h1} first headings`]),
    ...(main === 1 ? [] : [`it has ${main} main landmarks`]),
  ];
}

async function sidewaysAt(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 });
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return over > 0 ? [`${over} px too wide at ${width} px`] : [];
}

/** Contents that were already looked at, for whomever: many pages are the same for all. */
const known = new Set<string>();

async function lookAt(screen: Screen, paths: readonly string[], language = "nl"): Promise<string[]> {
  const { page } = screen;
  const found: string[] = [];
  for (const path of paths) {
    await screen.go(path);
    const content = await page.getByRole("main").innerHTML();
    // The first page also shows the header as this person gets it.
    const isNew = path === paths[0] || !known.has(content);
    known.add(content);
    const faults = [...(await structureFaults(page, language)), ...(await sidewaysAt(page, 360)), ...(await sidewaysAt(page, 1280)), ...(isNew ? await axeFaultsOf(page) : [])];
    found.push(...faults.map((fault) => `${path} ${fault}`));
  }
  return found;
}

it.each(["visitor", "initiatiefnemer-oost", "regisseur-oost", "redacteur-st-joseph"])("has no fault on any page for %s", { timeout: 300_000 }, async (who) => {
  const paths = await routesOf(site);
  // Two at a time: that is how many cores a small machine has.
  const half = Math.ceil(paths.length / 2);
  const found = await Promise.all([paths.slice(0, half), paths.slice(half)].map(async (part) => lookAt(await site.screen(who === "visitor" ? undefined : who), part)));
  expect(found.flat()).toEqual([]);
});

it.each([["en", "English", en], ["uk", "Українська", uk]])("has none in the language %s", async (code, name, { home }) => {
  const screen = await site.screen();
  await screen.go("/");
  await screen.press(new RegExp(name, "u"));
  await screen.isAt(home.title);
  expect(await lookAt(screen, ["/", "/wijk/oost", "/agenda", "/geld", "/zo-werkt-het", "/inloggen"], code)).toEqual([]);
});
