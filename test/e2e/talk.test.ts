// What people say to each other: it arrives where others look, and what is hidden says why.
import { nl } from "#client/texts/nl/index.ts";
import { beforeAll, it } from "vitest";
import { groupIn } from "../support/neighbourhood.ts";
import { inDraagvlak } from "../support/way.ts";
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
  await regisseur.fill(nl.threads.hideReason, "Zet geen telefoonnummers op de site.");
  await regisseur.press(nl.threads.hideNow);
  await fatima.reads(nl.threads.hidden);
  await fatima.reads("Zet geen telefoonnummers op de site.");
  await fatima.readsNoMore("Bel mij maar op 06 12345678.");
  await kees.follow(new RegExp(nl.shell.unread(1), "u"));
  await kees.reads(nl.words.noticeKind.COMMENT_HIDDEN);
  await kees.reads("Zet geen telefoonnummers op de site.");
});
