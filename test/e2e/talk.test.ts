// What people say to each other: it arrives where others look, and what is hidden says why.
import { measures } from "#client/texts/nl/measures.ts";
import { notices } from "#client/texts/nl/notices.ts";
import { nl } from "#test/support/words.ts";
import { beforeAll, expect, it } from "vitest";
import { groupIn, postComment, themeIn } from "../support/neighbourhood.ts";
import { photo } from "../support/pictures.ts";
import { inDraagvlak } from "../support/way.ts";
import { axeFaultsOf } from "./axe.ts";
import type { Screen } from "./screen.ts";
import { siteOfThisFile } from "./site.ts";

const site = siteOfThisFile();
let fatima: Screen;
let kees: Screen;
beforeAll(async () => {
  [fatima, kees] = await Promise.all([site.screen("bewoner-oost"), site.screen("bewoner-oost-2")]);
});

/** Says something, which the other reads after asking for what is new. */
async function says(speaker: Screen, listener: Screen, text: string): Promise<void> {
  await speaker.fill(nl.threads.label, text);
  await speaker.press(nl.threads.post);
  await listener.press(nl.threads.fresh(1));
  await listener.reads(text);
}

it("arrives live in a group", async () => {
  const { id } = await groupIn(site);
  await kees.go(`/groep/${id}`);
  await kees.press(nl.group.join);
  await kees.reads(nl.group.joined);
  await fatima.go(`/groep/${id}`);
  await Promise.all([kees.listens(), fatima.listens()]);
  await kees.fill(nl.threads.label, "Wie neemt er een schep mee?");
  await kees.press(nl.threads.post);
  await fatima.reads("Wie neemt er een schep mee?");
  await says(fatima, kees, "Ik heb er drie.");
});

it("is said under a plan in the name of its group, by a steward", async () => {
  const { id } = await inDraagvlak(site, "oost", 150_000);
  await site.pool.query("insert into memberships (group_id, person_id, role, state, since) select i.group_id, p.id, 'STEWARD', 'ACTIVE', now() from initiatives i, persons p where i.id = $1 and p.name = 'Fatima (demo)'", [id]);
  await Promise.all([fatima, kees].map((screen) => screen.go(`/initiatief/${id}`)));
  await kees.listens();
  await fatima.fill(nl.threads.label, "Wij beginnen in maart.");
  await fatima.page.getByLabel(nl.threads.asGroup("Waterkant")).check();
  await fatima.press(nl.threads.post);
  await kees.reads("Wij beginnen in maart.");
  await kees.page.getByRole("article").or(kees.page.getByRole("listitem")).filter({ hasText: "Wij beginnen in maart." }).getByText("Waterkant").first().waitFor();
});

it("arrives live under an initiative, and can be hidden by the wijkregisseur with a reason that its author is told", async () => {
  const { id } = await inDraagvlak(site, "oost", 150_000);
  const regisseur = await site.screen("regisseur-oost");
  await Promise.all([fatima, kees, regisseur].map((screen) => screen.go(`/initiatief/${id}`)));
  await Promise.all([fatima, kees, regisseur].map((screen) => screen.listens()));
  await fatima.fill(nl.threads.label, "Mooi plan voor de straat!");
  await fatima.press(nl.threads.post);
  await kees.reads("Mooi plan voor de straat!");
  await says(kees, fatima, "Bel mij maar op 06 12345678.");

  await regisseur.press(nl.threads.fresh(1));
  await regisseur.press(nl.threads.hideOf("Kees (demo)"));
  await regisseur.choose(measures.hideRule, "4. Laat privé wat privé is");
  await regisseur.fill(measures.hideReason, "Zet geen telefoonnummers op de site.");
  await regisseur.press(measures.hide);
  await fatima.reads(nl.threads.hidden);
  await fatima.reads("Zet geen telefoonnummers op de site.");
  await fatima.readsNoMore("Bel mij maar op 06 12345678.");
  await kees.follow(new RegExp(nl.shell.unread(1), "u"));
  await kees.reads(notices.MEASURE_TAKEN);
  await kees.reads("Zet geen telefoonnummers op de site.");
});

it("goes on under a wijkthema, with a picture that outlives a reload, and a name by which somebody is called", async () => {
  const path = `/thema/${await themeIn(site)}`;
  for (const screen of [fatima, kees]) {
    await screen.go(path);
    await screen.listens();
  }
  const composer = kees.page.getByRole("form", { name: nl.threads.post });
  await kees.fill(nl.threads.label, "Zo ziet het er nu uit.", composer);
  await kees.page.getByLabel(nl.threads.addPicture).setInputFiles({ name: "plein.jpg", mimeType: "image/jpeg", buffer: await photo(1_200, 800) });
  await kees.fill(nl.threads.alt(1), "Een leeg plein met stoeptegels", composer);
  expect(await axeFaultsOf(kees.page)).toEqual([]);
  await kees.page.reload();
  expect(await kees.page.getByLabel(nl.threads.alt(1)).inputValue()).toBe("Een leeg plein met stoeptegels");
  await kees.listens();
  await kees.press(nl.threads.post);
  const open = nl.threads.openPicture("Een leeg plein met stoeptegels");
  await fatima.press(open);
  await fatima.page.getByRole("dialog").getByRole("img", { name: "Een leeg plein met stoeptegels" }).waitFor();
  await fatima.page.keyboard.press("Escape");

  const area = fatima.page.getByLabel(nl.threads.label);
  await area.pressSequentially("Ziet er kaal uit, @ke");
  await fatima.page.getByRole("option", { name: "Kees (demo)", selected: true }).waitFor();
  expect(await axeFaultsOf(fatima.page)).toEqual([]);
  await fatima.page.keyboard.press("Enter");
  expect(await area.inputValue()).toBe("Ziet er kaal uit, @Kees (demo) ");
  await area.pressSequentially("wat wil jij?");
  await fatima.press(nl.threads.post);
  await kees.press(nl.threads.fresh(1));
  await kees.page.locator("li:focus", { hasText: "@Kees (demo)" }).waitFor();
  await kees.go("/mijn");
  await kees.reads(notices.COMMENT_MENTIONED);
  await kees.reads(nl.mine.talks);
});

it("is searched by words in a group", async () => {
  const { id, steward } = await groupIn(site);
  await postComment(steward, { groupId: id, text: "Wie heeft er nog regentonnen over voor de tuin?" });
  await fatima.go(`/groep/${id}`);
  await fatima.follow(nl.threads.searchGroup);
  await fatima.fill(nl.threads.searchLabel, "regenton");
  await fatima.press(nl.search.go);
  await fatima.page.locator("mark", { hasText: "regentonnen" }).waitFor();
  await fatima.press(nl.threads.readWhole);
  await fatima.reads("Wie heeft er nog regentonnen over voor de tuin?", fatima.page.getByRole("dialog"));
  expect(await axeFaultsOf(fatima.page)).toEqual([]);
});
