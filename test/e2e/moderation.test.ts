// From a report to a measure, to an objection, to all that was there before: four people who do not meet.
import { measures } from "#client/texts/nl/measures.ts";
import { nl } from "#test/support/words.ts";
import { beforeAll, expect, it } from "vitest";
import { inDraagvlak } from "../support/way.ts";
import { axeFaultsOf } from "./axe.ts";
import type { Screen } from "./screen.ts";
import { siteOfThisFile } from "./site.ts";

const site = siteOfThisFile();
const { threads, ui } = nl;
const said = "Wat een dom plan, en dom dat je het bedenkt.";
let plan: string;
let author: Screen;
let reporter: Screen;
let regisseur: Screen;
let colleague: Screen;
beforeAll(async () => {
  plan = `/initiatief/${(await inDraagvlak(site, "oost", 150_000)).id}`;
  [author, reporter, regisseur, colleague] = await Promise.all([site.screen("bewoner-oost"), site.screen("bewoner-oost-2"), site.screen("regisseur-oost"), site.screen("regisseur-zuid")]);
});

it("is reported where it stands", async () => {
  await author.go(plan);
  await author.fill(threads.label, said);
  await author.press(threads.post);
  await author.reads(threads.posted);
  await reporter.go(plan);
  await reporter.follow(ui.reportOf("Fatima (demo)"));
  await reporter.reads(said);
  await reporter.page.getByLabel("Schelden of pesten").check();
  await reporter.press("Verstuur je melding");
  await reporter.page.getByRole("link", { name: "Bekijk je melding" }).waitFor();
});

it("is hidden from the queue by keys, with the rule and a reason", async () => {
  await regisseur.go("/bureau/meldingen");
  const head = regisseur.page.locator("[data-head]").filter({ hasText: said });
  await head.focus();
  await regisseur.page.keyboard.press("Enter");
  await regisseur.page.getByRole("button", { name: `1 · ${measures.kinds.HIDE}` }).waitFor();
  await regisseur.page.keyboard.press("1");
  const form = regisseur.page.getByRole("form", { name: measures.kinds.HIDE });
  await form.getByLabel(measures.hideRule).selectOption({ index: 1 });
  await regisseur.fill("Waarom doe je dit?", "Dit gaat over een persoon.", form);
  expect(await axeFaultsOf(regisseur.page)).toEqual([]);
  await regisseur.press(measures.kinds.HIDE, form);
  await regisseur.reads(`Gedaan: ${measures.kinds.HIDE}. Wie het schreef en de melders krijgen bericht.`);
  await reporter.go(plan);
  await reporter.readsNoMore(said);
});

it("is told to whose words they were, who objects", async () => {
  await author.go("/berichten");
  await author.follow("Lees de maatregel");
  await author.isAt(measures.title(measures.subjects.COMMENT));
  await author.reads("Dit gaat over een persoon.");
  await author.fill(measures.objectField, "Ik bedoelde het plan.");
  expect(await axeFaultsOf(author.page)).toEqual([]);
  await author.press(measures.object);
  await author.reads(/^Je hoort uiterlijk /u);
});

it("is judged by another than who took the measure, and stands there again", async () => {
  await regisseur.go("/bureau/meldingen");
  await regisseur.reads(measures.noObjections);
  await colleague.go("/bureau/meldingen");
  await colleague.page.getByRole("link", { name: new RegExp(`^${measures.kinds.HIDE}: ${measures.subjects.COMMENT}`, "u") }).click();
  await colleague.pick(measures.decide, measures.uphold);
  await colleague.fill(measures.answerField, "Het ging over het plan.");
  await colleague.press(measures.send);
  await colleague.reads(measures.upheld);
  await reporter.go(plan);
  await reporter.reads(said);
  await author.page.reload();
  await author.reads("Het ging over het plan.");
});
