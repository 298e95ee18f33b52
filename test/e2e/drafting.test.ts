// Several people at one plan: each at a screen of their own, one without a network for a while, one who is no longer of the group.
import { nl } from "#test/support/words.ts";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { groupIn, leaveGroup, letIn } from "../support/neighbourhood.ts";
import type { Person } from "../support/person.ts";
import { handIn, inDraagvlak, residents, startInitiative, support } from "../support/way.ts";
import { isSaved } from "./acts.ts";
import { axeFaultsOf } from "./axe.ts";
import { atKeyboard } from "./keys.ts";
import type { Screen } from "./screen.ts";
import { siteOfThisFile } from "./site.ts";

const site = siteOfThisFile();
const patience = { timeout: 15_000 };
const { fields } = nl.drafting;
type Persona = "bewoner-oost" | "bewoner-oost-2" | "initiatiefnemer-oost";

interface Draft {
  readonly id: string;
  readonly groupId: string;
  readonly members: readonly Person[];
}

/** A plan of a group with these people. */
async function draftOf(...others: Persona[]): Promise<Draft> {
  const { id: groupId, steward } = await groupIn(site, "CLOSED");
  const members = await Promise.all(others.map((persona) => site.as(persona)));
  for (const person of members) await letIn(person, groupId, steward);
  const { initiative } = await startInitiative(steward, groupId);
  return { id: initiative?.id ?? "", groupId, members };
}

async function write(persona: Persona, { id }: Draft): Promise<Screen> {
  const screen = await site.screen(persona);
  await screen.go(`/initiatief/${id}/bewerken`);
  await part(screen, "goal").waitFor();
  return screen;
}

const part = ({ page }: Screen, name: keyof typeof fields) => page.getByRole("textbox", { name: fields[name].label, exact: true });

async function typeAt(screen: Screen, name: keyof typeof fields, key: "Home" | "End", text: string): Promise<void> {
  await part(screen, name).focus();
  await screen.page.keyboard.press(`Control+${key}`);
  await screen.page.keyboard.type(text, { delay: 20 });
}

/** All that stands on somebody's screen. Names at carets are no words of the plan. */
async function planOn({ page }: Screen): Promise<readonly string[]> {
  return page.locator("[data-part] input, [data-part] [contenteditable=true]").evaluateAll((all) =>
    all.map((each) => {
      if (each instanceof HTMLInputElement) return each.value;
      const copy = each.cloneNode(true) as HTMLElement;
      copy.querySelectorAll("[aria-hidden]").forEach((caret) => caret.remove());
      return [...copy.children].map((block) => block.textContent ?? "").join("\n");
    }),
  );
}

/** What of drafts lies on this device. */
const onDevice = (page: Page) =>
  page.evaluate(async () => [...Object.keys(localStorage), ...(await indexedDB.databases()).map(({ name }) => name ?? "")].filter((name) => name.startsWith("draft-copy:")));

/** A browser that has no network, or is refused a socket, says so itself. */
function withoutNetworkComplaints(...screens: Screen[]): void {
  for (const { complaints } of screens) expect(complaints.splice(0).filter((each) => !/WebSocket|ERR_INTERNET_DISCONNECTED|Failed to load resource/u.test(each))).toEqual([]);
}

it("is one plan for three who write, though one was offline and one had to go", async () => {
  const draft = await draftOf("bewoner-oost-2", "initiatiefnemer-oost");
  const fatima = await write("bewoner-oost", draft);
  const kees = await write("bewoner-oost-2", draft);
  const driss = await write("initiatiefnemer-oost", draft);
  await fatima.reads(nl.drafting.withYou("Driss (demo) en Kees (demo)", 2));
  await driss.reads(nl.drafting.withYou("Fatima (demo) en Kees (demo)", 2));

  // In one paragraph at once: no letter of one falls between those of the other.
  await Promise.all([typeAt(fatima, "goal", "Home", "Samen buiten: "), typeAt(driss, "goal", "End", " Ook voor kinderen.")]);
  for (const screen of [fatima, kees, driss]) await expect.poll(() => planOn(screen), patience).toContain("Samen buiten: Ontmoeten Ook voor kinderen.");
  await kees.reads(nl.drafting.here("Driss (demo)"));
  await Promise.all([typeAt(kees, "title", "End", " en bloemen"), typeAt(fatima, "title", "Home", "Drie ")]);
  await kees.press(nl.drafting.addCost);
  await kees.page.keyboard.type("Een bank");
  await kees.fill(nl.drafting.amountOf(nl.drafting.costs, 1), "1.250,50");
  for (const screen of [fatima, driss]) {
    await expect.poll(() => part(screen, "title").inputValue(), patience).toBe("Drie Bankjes en bloemen");
    await expect.poll(() => screen.page.getByLabel(nl.drafting.amountOf(nl.drafting.costs, 1)).inputValue(), patience).toBe("1250,50");
  }

  await fatima.page.context().setOffline(true);
  await typeAt(fatima, "planning", "End", "Als de appels rijp zijn.");
  await fatima.reads(nl.drafting.notSaved);
  expect(await onDevice(fatima.page)).toContain(`draft-copy:${(await site.as("bewoner-oost")).personId}:${draft.id}`);
  await typeAt(driss, "planning", "End", "In de herfst.");
  await isSaved(driss);
  await fatima.page.context().setOffline(false);
  await isSaved(fatima);
  for (const screen of [fatima, kees, driss]) {
    await expect.poll(async () => (await planOn(screen)).join(), patience).toMatch(/Als de appels rijp zijn\./u);
    expect((await planOn(screen)).join()).toMatch(/In de herfst\./u);
  }

  await leaveGroup(draft.members[0]!, draft.groupId);
  await kees.reads(nl.drafting.closed.NO_ACCESS.heading);
  await expect.poll(() => onDevice(kees.page), patience).toEqual([]);
  expect(await kees.page.getByRole("main").innerText()).not.toMatch(/appels|bloemen/u);
  await fatima.reads(nl.drafting.withYou("Driss (demo)", 1));

  await typeAt(driss, "upkeep", "End", "Wij samen.");
  await expect.poll(() => planOn(fatima), patience).toEqual(await planOn(driss));
  for (const screen of [fatima, driss]) await isSaved(screen);
  const { initiative } = await (await site.as("bewoner-oost")).ask(`query ($id: ID!) { initiative(id: $id) { title goal planning upkeep costs { description cents } } }`, { id: draft.id });
  expect(initiative).toMatchObject({ title: "Drie Bankjes en bloemen", goal: "Samen buiten: Ontmoeten Ook voor kinderen.", upkeep: "Wij samen.", costs: [{ description: "Een bank", cents: 125_050 }] });
  expect(initiative.planning).toMatch(/Als de appels rijp zijn\./u);
  withoutNetworkComplaints(fatima, kees, driss);
});

it("can be written by keyboard, and is told to who listens", async () => {
  const draft = await draftOf("bewoner-oost-2");
  const screen = await write("bewoner-oost", draft);
  const { page } = screen;
  const keys = atKeyboard(page);
  const tool = (name: string) => page.getByRole("toolbar", { name: nl.drafting.tools.heading }).getByRole("button", { name, exact: true });
  await keys.tabTo(part(screen, "forWhom"));
  await page.keyboard.type("Voor ");
  await keys.press("Alt+F10");
  await keys.isAt(tool(nl.drafting.tools.bold));
  await keys.press("End");
  await keys.isAt(tool(nl.drafting.tools.redo));
  await keys.press("ArrowRight");
  await keys.press("Enter");
  await keys.isAt(part(screen, "forWhom"));
  await expect.poll(() => tool(nl.drafting.tools.bold).getAttribute("aria-pressed"), patience).toBe("true");
  await page.keyboard.type("iedereen");
  await keys.press("Control+b");
  await page.keyboard.type(" hier: ");
  await keys.press("Alt+F10");
  await keys.walkTo(tool(nl.drafting.tools.link), "ArrowRight");
  await keys.press("Enter");
  await keys.tabTo(page.getByLabel(nl.drafting.link.address));
  await page.keyboard.type("hilversum.nl");
  await keys.press("Enter");
  await keys.isAt(part(screen, "forWhom"));
  await keys.press("Enter");
  await page.keyboard.type("- eerst de straat");
  await keys.press("Tab");
  await keys.isAt(part(screen, "place"));
  expect(await axeFaultsOf(page)).toEqual([]);
  await keys.press("Control+s");
  await isSaved(screen);
  await screen.go(`/initiatief/${draft.id}`);
  const main = page.getByRole("main");
  expect(await main.locator("strong").innerText()).toBe("iedereen");
  expect(await main.getByRole("link", { name: "hilversum.nl" }).getAttribute("href")).toBe("https://hilversum.nl");
  expect(await main.getByRole("listitem").filter({ hasText: "eerst de straat" }).count()).toBe(1);
});

it("takes words from a paste and nothing else, and none of one that is too large", async () => {
  const screen = await write("bewoner-oost", await draftOf());
  const paste = (plain: string, html: string, times = 1) =>
    part(screen, "planning").evaluate((element, [text, markup, count]) => {
      const data = new DataTransfer();
      data.setData("text/plain", text.repeat(count));
      data.setData("text/html", markup.repeat(count));
      element.focus();
      element.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
    }, [plain, html, times] as const);
  await paste("x", `<h1 style="color:red">Eerst</h1><script>window.ran = 1</script><img src=x onerror="window.ran = 1"><ul><li>graven</li></ul><p><a href="javascript:window.ran = 1">klik</a> <a href="https://hilversum.nl" class="x">daar</a></p>`);
  await expect.poll(() => part(screen, "planning").innerText(), patience).toMatch(/Eerst\s+graven\s+klik daar/u);
  expect(await part(screen, "planning").locator("script, img, h1, [style], a:not([href^=https]), a[class]").count()).toBe(0);
  expect(await screen.page.evaluate(() => "ran" in window)).toBe(false);
  const before = await planOn(screen);
  await paste("Twintig miljoen letters. ", "", 800_000);
  await screen.reads(nl.drafting.pasteTooLarge);
  expect(await planOn(screen)).toEqual(before);
  await isSaved(screen);
});

it("goes on by another way where no socket gets through", async () => {
  const draft = await draftOf("bewoner-oost-2");
  const kees = await site.screen("bewoner-oost-2");
  await kees.page.routeWebSocket(/\/drafting$/u, (socket) => void socket.close());
  await kees.go(`/initiatief/${draft.id}/bewerken`);
  await part(kees, "goal").waitFor();
  await kees.reads(nl.drafting.slow);
  const fatima = await write("bewoner-oost", draft);
  await Promise.all([typeAt(kees, "ownEffort", "End", "Wij graven."), typeAt(fatima, "upkeep", "End", "Wij vegen.")]);
  for (const screen of [kees, fatima]) {
    for (const text of ["Wij graven.", "Wij vegen."]) await expect.poll(() => planOn(screen), patience).toContain(text);
    await isSaved(screen);
  }
  withoutNetworkComplaints(kees, fatima);
});

it("closes once the plan is handed in: shows it as it is fixed, and gives back what was not saved", async () => {
  const { id, version, steward } = await inDraagvlak(site, "oost", 150_000);
  for (const person of await residents(site, "oost", 5)) await support(person, id);
  const screen = await site.screen();
  const [name = "", value = ""] = steward.cookie.split("=");
  await screen.page.context().addCookies([{ name, value, url: site.url }]);
  await screen.go(`/initiatief/${id}/bewerken`);
  await screen.reads(nl.drafting.workingCopy);
  await part(screen, "planning").waitFor();
  await screen.page.context().setOffline(true);
  await typeAt(screen, "planning", "End", " Of in de herfst.");
  await screen.reads(nl.drafting.notSaved);
  await handIn(steward, id, version);
  await screen.page.context().setOffline(false);
  await screen.reads(nl.drafting.closed.FROZEN.heading);
  await screen.reads(nl.drafting.keptText);
  await screen.reads("In het voorjaar Of in de herfst.");
  await screen.part(nl.initiative.plan).getByText("In het voorjaar", { exact: true }).waitFor();
  await expect.poll(() => onDevice(screen.page), patience).toEqual([]);
  expect(await axeFaultsOf(screen.page)).toEqual([]);
  withoutNetworkComplaints(screen);
});
