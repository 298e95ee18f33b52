// Support that is bound to a text: a plan changes, each supporter is asked once, and the gauge says who has answered.
import { nl } from "#test/support/words.ts";
import { beforeAll, expect, it } from "vitest";
import { openDraft } from "../support/drafting.ts";
import type { Person } from "../support/person.ts";
import { inDraagvlak, residents, support } from "../support/way.ts";
import { openAct } from "./acts.ts";
import { axeFaultsOf } from "./axe.ts";
import type { Screen } from "./screen.ts";
import { siteOfThisFile } from "./site.ts";

const site = siteOfThisFile();
const words = nl.draagvlak;
let supporter: Screen;
let makers: Screen;
let steward: Person;
let id: string;

beforeAll(async () => {
  ({ id, steward } = await inDraagvlak(site, "zuid", 150_000));
  for (const person of await residents(site, "zuid", 4)) await support(person, id);
  [supporter, makers] = await Promise.all([site.screen("bewoner-zuid"), site.screen()]);
  const [name = "", value = ""] = steward.cookie.split("=");
  await makers.page.context().addCookies([{ name, value, url: site.url }]);
});

it("shows what is needed and until when, and counts a vote", async () => {
  await Promise.all([supporter.go(`/initiatief/${id}`), makers.go(`/initiatief/${id}`)]);
  await Promise.all([supporter.listens(), makers.listens()]);
  const needed = supporter.part(words.conditions.heading);
  await supporter.reads(words.conditions.supporters(5, 4, 1), needed);
  await supporter.reads(/^Steunen kan tot en met /u);
  await supporter.press(words.support);
  await supporter.reads(words.conditions.supporters(5, 5, 0), needed);
  await makers.reads(words.enough);
  expect(await axeFaultsOf(supporter.page)).toEqual([]);
});

it("shows a name only to whom said so at this plan", async () => {
  await supporter.reads(words.supportedWhy);
  await supporter.page.getByLabel(words.byName).check();
  await supporter.reads(words.supportedByName);
  await makers.go(`/initiatief/${id}/steun`);
  await makers.reads(/Met hun naam erbij: .*\./u);
  await supporter.page.getByLabel(words.byName).uncheck();
  await supporter.reads(words.supportedWhy);
  await makers.go(`/initiatief/${id}`);
  await makers.listens();
});

it("gives more time once, with a reason that everybody reads", async () => {
  await openAct(makers, nl.initiative.acts.extend.button);
  await makers.fill(nl.initiative.acts.extend.reason, "Het was herfstvakantie.");
  await makers.press(nl.initiative.acts.extend.confirm);
  await makers.reads(nl.initiative.done.extend);
  await supporter.reads(words.extended("Het was herfstvakantie."));
});

it("asks who supported the text of before, and counts them again when they say yes to the new one", async () => {
  const writer = await openDraft(site.url, steward, id).ready();
  writer.type("goal", " Ook voor wie slecht ter been is.");
  await writer.flush();
  writer.stop();
  await openAct(makers, nl.initiative.acts.amend.button);
  await makers.press(nl.initiative.acts.amend.confirm);
  await makers.reads(nl.initiative.done.amend);
  await makers.reads(words.unconfirmed(5));

  await supporter.reads(words.stillWithYou);
  expect(await axeFaultsOf(supporter.page)).toEqual([]);
  await supporter.follow(words.whatChanged);
  await supporter.reads("Ook voor wie slecht ter been is.");
  await supporter.page.goBack();
  await supporter.press(words.confirm);
  await supporter.reads(words.supported);
  await supporter.reads(words.unconfirmed(4));
  await makers.reads(words.conditions.supporters(5, 1, 4));
});
