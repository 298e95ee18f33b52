// A group as it lives: a link hangs in the street, somebody comes in, the group decides, and it is handed over.
import { groupLife as life } from "#client/texts/nl/group-life.ts";
import { nl } from "#test/support/words.ts";
import { beforeAll, expect, it } from "vitest";
import { largestFile } from "#shared/files/files.ts";
import { addLocalDays, localDay } from "#shared/calendar/local-time.ts";
import { paper } from "../support/files.ts";
import { axeFaultsOf } from "./axe.ts";
import type { Screen } from "./screen.ts";
import { siteOfThisFile } from "./site.ts";

const site = siteOfThisFile();
const { groups, group } = nl;
let fatima: Screen;
let kees: Screen;
beforeAll(async () => {
  [fatima, kees] = await Promise.all([site.screen("bewoner-oost"), site.screen(undefined, { viewport: { width: 360, height: 740 } })]);
});
let address = "";
const name = "De stille straat";

it("begins hidden: nobody else knows that it is there", async () => {
  await fatima.go("/groep/nieuw");
  await fatima.fill(groups.name, name);
  await fatima.fill(groups.about, "Wij willen minder verkeer.");
  await fatima.page.getByRole("group", { name: life.forms.visibility }).getByLabel(life.forms.seen.HIDDEN.label).check();
  expect(await axeFaultsOf(fatima.page)).toEqual([]);
  await fatima.press(groups.send);
  await fatima.isAt(name);
  await fatima.listens();
  address = new URL(fatima.page.url()).pathname;
  await kees.go(address);
  await kees.isAt(group.notFoundTitle);
});

it("invites by a link that is shown once, and by a poster for the street", async () => {
  await fatima.press(life.makeInvitation);
  const link = await fatima.page.getByLabel(life.link, { exact: true }).inputValue();
  await fatima.follow(life.poster);
  await fatima.page.getByRole("img", { name: life.qr }).waitFor();
  await fatima.reads(link);
  expect(await axeFaultsOf(fatima.page)).toEqual([]);
  await kees.go(new URL(link).pathname);
  await kees.isAt(life.invitedTo(name));
  expect(await axeFaultsOf(kees.page)).toEqual([]);
});

it("lets whoever has it sign in and come back to where they were", async () => {
  await kees.follow(life.invitedSign);
  await kees.isAt(nl.signIn.title);
  await kees.choose(nl.signIn.demoWijk, "Oost");
  await kees.page.getByRole("button", { name: /Kees/u }).click();
  await kees.press(life.comeIn);
  await kees.isAt(name);
  await kees.listens();
  await fatima.go(address);
  await fatima.listens();
  await fatima.reads(group.members(2));
});

it("decides: a proposal, a choice with a reason, and the counts where others look", async () => {
  await fatima.press(life.propose);
  await fatima.fill(life.proposal, "We vragen de gemeente om een drempel.");
  await fatima.page.getByRole("group", { name: life.closes }).getByLabel(nl.ui.day).fill(localDay(addLocalDays(new Date(), 3)));
  await fatima.page.getByRole("group", { name: life.closes }).getByLabel(nl.ui.time).fill("20:00");
  await fatima.press(life.sendProposal);
  await kees.reads("We vragen de gemeente om een drempel.");
  await kees.pick(life.choose, nl.words.groupChoice.OBJECT);
  await kees.fill(life.why, "Liever een bloembak.");
  expect(await axeFaultsOf(kees.page)).toEqual([]);
  await kees.press(life.sendChoice);
  await kees.reads(life.chosen);
  await fatima.reads("Liever een bloembak.");
});

it("keeps a file, which the other finds without asking and takes home", async () => {
  await kees.page.locator("#bestanden input[type=file]").setInputFiles({ name: "Tekening straat.PDF", mimeType: "application/pdf", buffer: paper });
  await kees.reads(life.fileAdded);
  const link = fatima.page.getByRole("link", { name: "Tekening straat.pdf", exact: true });
  await link.waitFor();
  const [home] = await Promise.all([fatima.page.waitForEvent("download"), link.click()]);
  expect(home.suggestedFilename()).toBe("Tekening straat.pdf");
  await kees.page.locator("#bestanden input[type=file]").setInputFiles({ name: "film.pdf", mimeType: "application/pdf", buffer: Buffer.alloc(largestFile + 1) });
  await kees.reads(nl.refusals.FILE_TOO_LARGE);
  expect(await axeFaultsOf(kees.page)).toEqual([]);
});

it("is handed over: the last steward asks another, who accepts, and then goes", async () => {
  await fatima.reads(life.lastSteward);
  await fatima.page.getByRole("button", { name: new RegExp(`^${life.askSteward}`, "u") }).click();
  await kees.press(life.accept);
  await fatima.press(group.leave.button);
  await fatima.press(group.leave.confirm);
  await fatima.isAt(group.notFoundTitle);
  await kees.reads(group.members(1));
  expect(await axeFaultsOf(kees.page)).toEqual([]);
});
