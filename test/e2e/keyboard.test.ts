// The way without a mouse: everything can be reached, one always sees where one is, and no act throws one back to the top.
import { localDay } from "#shared/calendar/local-time.ts";
import { addMonths } from "#shared/calendar/month-grid.ts";
import { nl, uk } from "#test/support/words.ts";
import { expect, it } from "vitest";
import { groupIn } from "../support/neighbourhood.ts";
import { inDraagvlak, inTreatment } from "../support/way.ts";
import { deskItem } from "./acts.ts";
import { atKeyboard } from "./keys.ts";
import { siteOfThisFile } from "./site.ts";

const site = siteOfThisFile();

it("skips to the content, finds the wijk and signs in", async () => {
  const screen = await site.screen();
  const { page } = screen;
  const keys = atKeyboard(page);
  await screen.go("/");
  await keys.tabTo(page.getByRole("link", { name: nl.shell.skip }));
  await keys.press("Enter");
  await keys.tabTo(page.getByLabel(nl.home.postcode));
  await page.keyboard.type("1221 AA");
  await keys.press("Enter");
  await screen.isAt("Oost");
  expect(await keys.focused()).toBe("Oost");
  await keys.tabTo(page.getByRole("link", { name: nl.shell.signIn }), "back");
  await keys.press("Enter");
  await screen.isAt(nl.signIn.title);
  await keys.tabTo(page.getByLabel(nl.signIn.demoWijk));
  await page.keyboard.type("Oost");
  await keys.tabTo(page.getByRole("button", { name: /^Fatima/u }));
  await keys.press("Enter");
  await screen.isAt("Oost");
  await page.getByRole("link", { name: "Fatima (demo)" }).waitFor();
});

it("finds Ukrainian on a phone, and stays where it is chosen", async () => {
  const screen = await site.screen(undefined, { viewport: { width: 360, height: 740 } });
  const { page } = screen;
  const keys = atKeyboard(page);
  await screen.go("/");
  await keys.tabTo(page.getByRole("button", { name: nl.shell.menu }));
  await keys.press("Enter");
  await keys.tabTo(page.getByRole("button", { name: /Українська/u }));
  await keys.press("Enter");
  await screen.isAt(uk.home.title);
  expect(await keys.focused()).toContain("УКР");
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("uk");
  await page.reload();
  await screen.isAt(uk.home.title);
});

it("joins a group and talks in it", async () => {
  const { id } = await groupIn(site);
  const screen = await site.screen("bewoner-oost-2");
  const { page } = screen;
  const keys = atKeyboard(page);
  await screen.go(`/groep/${id}`);
  await keys.tabTo(page.getByRole("button", { name: nl.group.join }));
  await keys.press("Enter");
  await screen.reads(nl.group.joined);
  await keys.isSomewhere();
  await keys.tabTo(page.getByLabel(nl.threads.label));
  await page.keyboard.type("Dag allemaal!");
  await keys.tabTo(page.getByRole("button", { name: nl.threads.post }));
  await keys.press("Enter");
  await screen.reads(nl.threads.posted);
  await screen.reads("Dag allemaal!");
  await keys.isSomewhere();
});

it("supports an initiative and takes that back", async () => {
  const { id } = await inDraagvlak(site, "oost", 150_000);
  const screen = await site.screen("bewoner-oost");
  const keys = atKeyboard(screen.page);
  await screen.go(`/initiatief/${id}`);
  await keys.tabTo(screen.page.getByRole("button", { name: nl.draagvlak.support }));
  await keys.press("Enter");
  await screen.reads(nl.draagvlak.supportedWhy);
  expect(await keys.focused()).toBe(nl.draagvlak.takeBack);
  await keys.press("Space");
  await screen.readsNoMore(nl.draagvlak.supportedWhy);
  expect(await keys.focused()).toBe(nl.draagvlak.support);
});

it("decides at the desk", async () => {
  const { id } = await inTreatment(site, "oost", 150_000);
  const screen = await site.screen("regisseur-oost");
  const { page } = screen;
  const keys = atKeyboard(page);
  await screen.go("/bureau");
  const item = deskItem(screen, "Bankjes bij het water");
  const head = item.getByRole("button", { name: /Bankjes/u });
  await keys.tabTo(page.locator("[data-head]").first());
  await keys.walkTo(head, "j");
  await keys.press("Enter");
  const decide = item.getByRole("button", { name: nl.dossier.decide.button });
  await keys.tabTo(decide);
  await keys.press("Enter");
  await keys.tabTo(item.getByRole("button", { name: nl.initiative.notNow }));
  await keys.press("Enter");
  await decide.waitFor();
  await keys.isSomewhere();
  await keys.tabTo(decide);
  await keys.press("Enter");
  await item.getByRole("radio", { name: nl.deciding.form.decide.granted }).waitFor();
  await keys.isSomewhere();
  await keys.press("Space");
  await keys.tabTo(item.getByLabel(nl.deciding.form.decide.reasons));
  await page.keyboard.type("Een goed plan.");
  await keys.tabTo(item.getByRole("button", { name: nl.deciding.form.decide.send }));
  await keys.press("Enter");
  await screen.reads(/^Bankjes bij het water: /u);
  await keys.isSomewhere();
  expect((await site.anonymous().ask(`query ($id: ID!) { initiative(id: $id) { stage } }`, { id })).initiative.stage).toBe("TOEGEKEND");
});

it("walks through the month by the arrows, over its edge too", async () => {
  const screen = await site.screen();
  const { page } = screen;
  const keys = atKeyboard(page);
  await screen.go("/agenda?vorm=maand");
  const dayAway = (away: number) => localDay(new Date(Date.now() + away * 86_400_000));
  const day = (away: number) => page.locator(`[data-day="${dayAway(away)}"]`);
  await keys.tabTo(day(0));
  for (const [key, away] of [["ArrowRight", 1], ["ArrowDown", 8], ["ArrowLeft", 7]] as const) {
    await keys.press(key);
    await keys.isAt(day(away));
  }
  // Into another month, which is asked for only then; a quick hand is back before it is there.
  await keys.press("PageDown");
  await keys.press("PageUp");
  await keys.isAt(day(7));
  await keys.press("PageDown");
  await keys.isAt(page.locator(`[data-day="${addMonths(dayAway(7), 1)}"]`));
});
