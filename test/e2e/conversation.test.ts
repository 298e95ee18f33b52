// A talk with answers and signs, as two people have it, and the wijkregisseur's answer on top.
import { nl } from "#test/support/words.ts";
import { beforeAll, expect, it } from "vitest";
import { inDraagvlak } from "../support/way.ts";
import { axeFaultsOf } from "./axe.ts";
import type { Screen } from "./screen.ts";
import { siteOfThisFile } from "./site.ts";

const site = siteOfThisFile();
const { threads } = nl;
let fatima: Screen;
let kees: Screen;
let samira: Screen;
beforeAll(async () => {
  const { id } = await inDraagvlak(site, "oost", 150_000);
  [fatima, kees, samira] = await Promise.all([site.screen("bewoner-oost"), site.screen("bewoner-oost-2"), site.screen("regisseur-oost")]);
  for (const screen of [fatima, kees, samira]) {
    await screen.go(`/initiatief/${id}`);
    await screen.listens();
  }
});
const by = (screen: Screen, name: string) => screen.page.getByRole("article", { name: threads.by(name) });

it("arrives with its answers where others read", async () => {
  await kees.fill(threads.label, "Wie geeft de planten water?");
  await kees.press(threads.post);
  await fatima.reads("Wie geeft de planten water?");
  await fatima.press(threads.answerTo("Kees (demo)"));
  await fatima.fill(threads.yourAnswer("Kees (demo)"), "Ik op maandag.");
  expect(await axeFaultsOf(fatima.page)).toEqual([]);
  await fatima.press(threads.postAnswer);
  await kees.reads("Ik op maandag.", kees.page.getByRole("list", { name: threads.answersTo("Kees (demo)") }));
});

it("shows signs to everybody, and one's own as given", async () => {
  await fatima.press(threads.reactionNamed(threads.reactions.HELP, 0), by(fatima, "Kees (demo)"));
  const given = threads.reactionNamed(threads.reactions.HELP, 1);
  await by(kees, "Kees (demo)").getByRole("button", { name: given, pressed: false }).waitFor();
  await by(fatima, "Kees (demo)").getByRole("button", { name: given, pressed: true }).waitFor();
});

it("says that words were changed, and what they were; and that they were taken back", async () => {
  await kees.press(threads.editOwn);
  await kees.fill(threads.label, "Wie geeft de bomen water?", kees.page.getByRole("form", { name: threads.editOwn }));
  await kees.press(threads.editNow);
  await fatima.reads("Wie geeft de bomen water?");
  await fatima.press(threads.historyOf("Kees (demo)"));
  await fatima.reads("Wie geeft de planten water?", fatima.page.getByRole("dialog", { name: threads.historyTitle }));
  expect(await axeFaultsOf(fatima.page)).toEqual([]);
  await fatima.page.keyboard.press("Escape");
  await fatima.press(threads.removeOwn);
  await fatima.press(threads.removeNow);
  await kees.reads(threads.removed);
});

it("has the municipality's answer on top", async () => {
  await samira.page.getByLabel(threads.asMunicipality).check();
  await samira.fill(threads.label, "Wij leggen een kraan aan.");
  await samira.press(threads.post);
  await samira.press(threads.pinOf("Samira (demo)"));
  await kees.reads(threads.pinned, by(kees, "Samira (demo)"));
  await kees.reads(threads.municipality, by(kees, "Samira (demo)"));
});
