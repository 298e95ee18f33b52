// Two people about words of a plan: one suggests and asks, the other accepts and answers, each at a screen of their own; and two plans that go on as one.
import { notes } from "#client/texts/nl/notes.ts";
import { merging } from "#client/texts/nl/merging.ts";
import { nl } from "#test/support/words.ts";
import { expect, it } from "vitest";
import { groupIn, letIn } from "../support/neighbourhood.ts";
import { askToMerge } from "../support/notes.ts";
import { inDraagvlak, startInitiative } from "../support/way.ts";
import { axeFaultsOf } from "./axe.ts";
import type { Screen } from "./screen.ts";
import { siteOfThisFile } from "./site.ts";

const site = siteOfThisFile();
const keesName = "Kees (demo)";
const goal = ({ page }: Screen) => page.getByRole("textbox", { name: nl.drafting.fields.goal.label, exact: true });

async function choose(screen: Screen): Promise<void> {
  await goal(screen).focus();
  await screen.page.keyboard.press("Control+Home");
  await screen.page.keyboard.press("Control+Shift+End");
  // The editor hears of it in an event of its own.
  await screen.reads(notes.chosen);
}

async function open(screen: Screen, id: string): Promise<Screen> {
  await screen.go(`/initiatief/${id}/bewerken`);
  await goal(screen).waitFor();
  return screen;
}

it("is suggested by one, accepted by the other, and talked about beside the words", async () => {
  const { id: groupId, steward } = await groupIn(site, "CLOSED");
  await letIn(await site.as("bewoner-oost-2"), groupId, steward);
  const id = (await startInitiative(steward, groupId)).initiative?.id ?? "";
  const fatima = await open(await site.screen("bewoner-oost"), id);
  const kees = await open(await site.screen("bewoner-oost-2"), id);
  await fatima.listens();
  await kees.listens();

  await kees.reads(notes.none);
  await choose(kees);
  await kees.press(notes.suggest);
  await kees.fill(notes.suggestLabel, "Elkaar ontmoeten");
  await kees.press(notes.post);
  await kees.part(notes.suggestionBy(keesName), "article").waitFor();
  await kees.reads(notes.stewardDecides);
  await goal(fatima).locator("mark", { hasText: "Ontmoeten" }).waitFor();
  expect(await axeFaultsOf(fatima.page)).toEqual([]);
  await fatima.press(notes.acceptOf(keesName));
  for (const screen of [fatima, kees]) await goal(screen).getByText("Elkaar ontmoeten").waitFor();
  await kees.reads(notes.settled(1));

  // By the keyboard alone: from the words to a note at them, and back.
  await choose(kees);
  await kees.page.keyboard.press("Control+Alt+KeyM");
  await expect.poll(() => kees.page.evaluate(() => document.activeElement?.tagName)).toBe("TEXTAREA");
  await kees.fill(notes.commentLabel, "Voor wie is dit?");
  await kees.press(notes.post);
  const note = fatima.part(notes.by(keesName), "article");
  await fatima.reads("Voor wie is dit?", note);
  await fatima.press(notes.showOf(keesName), note);
  expect(await goal(fatima).evaluate((each) => [document.activeElement === each, getSelection()?.toString()])).toEqual([true, "Elkaar ontmoeten"]);
  await fatima.page.keyboard.press("ArrowLeft");
  await fatima.page.keyboard.press("ArrowRight");
  // The editor hears where the caret went in an event of its own, which is told before the next picture.
  await fatima.page.evaluate(() => new Promise((told) => requestAnimationFrame(() => requestAnimationFrame(told))));
  await fatima.page.keyboard.press("Control+Alt+KeyM");
  expect(await fatima.page.evaluate(() => document.activeElement?.textContent)).toContain("Voor wie is dit?");
  await fatima.press(notes.answerTo(keesName), note);
  await fatima.fill(notes.yourAnswer(keesName), "Voor iedereen.");
  await fatima.press(notes.postAnswer);
  await kees.reads("Voor iedereen.");

  const phone = await open(await site.screen("bewoner-oost-2", { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true }), id);
  await phone.press(notes.sheet(1));
  await phone.reads("Voor iedereen.");
  expect(await axeFaultsOf(phone.page)).toEqual([]);
  await phone.press(notes.doneOf(keesName));
  await phone.reads(notes.settled(2));
  await kees.reads(notes.settled(2));
});

it("lets two plans go on as one, when the other's steward says yes", async () => {
  const [own, other] = [await inDraagvlak(site, "oost", 150_000), await inDraagvlak(site, "oost", 150_000)];
  const merger = (await askToMerge(own.steward, own.id, other.id)).merger?.id ?? "";
  await site.pool.query("update memberships set person_id = $2 where group_id = $1", [other.groupId, (await site.as("bewoner-oost")).personId]);
  const fatima = await site.screen("bewoner-oost");
  await fatima.go(`/initiatief/${other.id}`);
  await fatima.follow(nl.initiative.together.look);
  await fatima.isAt(merging.title);
  await fatima.reads("We willen hetzelfde.");
  expect(fatima.page.url()).toContain(merger);
  expect(await axeFaultsOf(fatima.page)).toEqual([]);
  await fatima.press(merging.agree);
  await fatima.reads(merging.states.AGREED);
  await fatima.go(`/initiatief/${other.id}`);
  await fatima.reads(nl.initiative.together.into);
});
