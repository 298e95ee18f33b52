// The way of an initiative as people walk it: each at a screen of their own, and what one does the others see without a reload.
import { formatter } from "#client/lib/format.ts";
import { nl } from "#test/support/words.ts";
import { beforeAll, expect, it } from "vitest";
import { residents, support } from "../support/way.ts";
import { deskItem, fillPlan, giveCriteria, isSaved, openAct } from "./acts.ts";
import { axeFaultsOf } from "./axe.ts";
import type { Screen } from "./screen.ts";
import { siteOfThisFile } from "./site.ts";

const { euro, date } = formatter("nl-NL");
const site = siteOfThisFile();
const patience = { timeout: 15_000 };
const plan = { group: "Waterkant Zuid", title: "Bankjes langs het water", goal: "Buren zitten samen aan het water." };
let visitor: Screen;
let femke: Screen;
let corrie: Screen;
let regisseur: Screen;
let initiativeId: string;
const committed = async () =>
  (await site.anonymous().ask(`{ wijk(id: "zuid") { thermometer { committedCents paidCents freeCents } } }`)).wijk.thermometer as { committedCents: number; paidCents: number; freeCents: number };

beforeAll(async () => {
  [visitor, femke, corrie, regisseur] = await Promise.all([site.screen(), site.screen(), site.screen("bewoner-zuid"), site.screen("regisseur-zuid")]);
});

it("leads a visitor from a postcode to the wijk and all that goes on there", async () => {
  await visitor.go("/");
  await visitor.fill(nl.home.postcode, "1214 AB");
  await visitor.press(nl.home.toMyWijk);
  await visitor.isAt("Zuid");
  for (const part of [/^Hier werken we in \d{4} aan$/u, nl.wijk.supportWanted, nl.thermometer.heading, nl.wijk.groups, nl.wijk.agenda, nl.wijk.onTheWay, nl.wijk.people]) {
    await visitor.part(part).waitFor();
  }
});

it("lets a resident in by a mailed link, without a password", async () => {
  await femke.go("/groepen");
  await femke.follow(nl.shell.signIn);
  await femke.fill(nl.signIn.email, "femke@voorbeeld.example");
  await femke.press(nl.signIn.send);
  await femke.isAt(nl.signIn.sentTitle);
  expect(await femke.page.locator("input[type=password]").count()).toBe(0);
  await femke.follow(nl.signIn.toMailbox);
  await femke.follow(/inloggen\/bevestigen/u);
  await femke.press(nl.signIn.confirm);
  await femke.follow("Femke");
  await femke.isAt(nl.mine.title("Femke"));
  await femke.fill(nl.mine.postcode, "1214 AA");
  await femke.fill(nl.mine.houseNumber, "12");
  await femke.press(nl.mine.saveResidence, femke.part(nl.mine.residence));
  await femke.reads(nl.mine.residenceSaved);
});

it("lets her start a group that a neighbour joins, before her eyes", async () => {
  await femke.follow(nl.shell.groups);
  await femke.follow(nl.groups.start);
  await femke.fill(nl.groups.name, plan.group);
  await femke.fill(nl.groups.about, "Wij maken de waterkant een plek om te zijn.");
  await femke.press(nl.groups.send);
  await femke.isAt(plan.group);
  await femke.listens();
  await corrie.go("/groepen?wijk=zuid");
  await corrie.follow(plan.group);
  await corrie.press(nl.group.join);
  await corrie.reads(nl.group.joined);
  await femke.reads(nl.group.members(2));
});

it("lets both write at the plan at once, and keeps it all", async () => {
  await corrie.listens();
  await femke.follow(nl.group.start);
  await femke.fill(nl.drafting.fields.title.label, plan.title);
  await femke.fill(nl.drafting.fields.goal.label, plan.goal);
  await femke.press(nl.drafting.start);
  await femke.isAt(nl.drafting.editTitle);
  await corrie.follow(plan.title);
  await corrie.follow(nl.initiative.acts.edit.button);
  await femke.reads(nl.drafting.withYou("Corrie (demo)", 1));
  await corrie.reads(nl.drafting.withYou("Femke", 1));
  await fillPlan(femke);
  const place = (screen: Screen) => screen.page.getByLabel(nl.drafting.fields.place.label);
  await expect.poll(() => place(corrie).inputValue(), patience).toBe("Langs de vijver");
  await place(corrie).focus();
  await corrie.page.keyboard.press("End");
  await corrie.page.keyboard.type(", bij de brug");
  await expect.poll(() => place(femke).inputValue(), patience).toBe("Langs de vijver, bij de brug");
  for (const screen of [corrie, femke]) await isSaved(screen);
});

it("moves the gauge on every screen with each vote, and says when there is enough", async () => {
  await femke.follow(plan.title);
  await openAct(femke, nl.initiative.acts.openForDraagvlak.button);
  await femke.press(nl.initiative.acts.openForDraagvlak.confirm);
  await femke.reads(nl.draagvlak.neighboursNeeded(5).slice(0, -1));
  initiativeId = new URL(femke.page.url()).pathname.split("/")[2] ?? "";
  await Promise.all([visitor, corrie].map((screen) => screen.go(`/initiatief/${initiativeId}`)));
  await Promise.all([visitor, femke].map((screen) => screen.listens()));
  const gauge = (screen: Screen, votes: number) => screen.page.getByRole("img", { name: nl.draagvlak.gauge(votes, 5) }).waitFor();
  await corrie.press(nl.draagvlak.support);
  for (const screen of [visitor, corrie, femke]) await gauge(screen, 1);
  await corrie.press(nl.draagvlak.takeBack);
  for (const screen of [visitor, corrie, femke]) await gauge(screen, 0);
  await corrie.press(nl.draagvlak.support);
  for (const person of await residents(site, "zuid", 4)) await support(person, initiativeId);
  for (const screen of [visitor, corrie, femke]) await gauge(screen, 5);
  await visitor.reads(nl.draagvlak.enough);
});

it("hands it in with the four criteria, sealed and with the day of the answer", async () => {
  await openAct(femke, nl.dossier.handIn.button);
  await giveCriteria(femke);
  expect(await axeFaultsOf(femke.page)).toEqual([]);
  await femke.press(nl.dossier.handIn.send);
  const application = visitor.part(nl.dossier.heading);
  await visitor.reads(/^[A-Z]+-\d{4}-\d+$/u, application);
  await visitor.reads(nl.path.answerBy(date(new Date(Date.now() + 91 * 86_400_000))));
  await application.getByText(nl.dossier.hash, { exact: true }).click();
  await visitor.reads(/^[0-9a-f]{64}$/u, application);
});

it("is decided at the desk, and the open thermometer of the wijk rises", async () => {
  const before = await committed();
  await visitor.go("/wijk/zuid");
  await visitor.listens();
  await regisseur.go("/bureau");
  const item = deskItem(regisseur, plan.title);
  await regisseur.press(new RegExp(plan.title, "u"), item);
  await regisseur.press(nl.dossier.takeUp.button, item);
  await regisseur.press(nl.dossier.decide.button, item);
  await regisseur.pick(nl.dossier.decide.outcome, nl.dossier.decide.granted, item);
  await regisseur.fill(nl.dossier.decide.reasons, "Het past bij het thema van de wijk.", item);
  expect(await axeFaultsOf(regisseur.page)).toEqual([]);
  await regisseur.press(nl.dossier.decide.send, item);
  await visitor.reads(euro(before.committedCents + 150_000), visitor.part(nl.thermometer.heading));
  await femke.reads(nl.dossier.granted(euro(150_000)));
});

it("is agreed on by both in a buurtdeal, and paid", async () => {
  const item = deskItem(regisseur, plan.title);
  await regisseur.press(nl.buurtdeal.draft.button, item);
  await regisseur.fill(nl.buurtdeal.municipalityDoes, "De gemeente levert de banken.", item);
  await regisseur.fill(nl.buurtdeal.upkeepUntil, "eind 2030", item);
  await regisseur.press(nl.buurtdeal.draft.send, item);
  await openAct(femke, nl.buurtdeal.sign.button);
  await femke.press(nl.buurtdeal.sign.confirm);
  await regisseur.press(nl.buurtdeal.sign.button, item);
  await regisseur.press(nl.buurtdeal.sign.confirm, item);
  await femke.reads(nl.buurtdeal.complete);
  await regisseur.press(nl.buurtdeal.pay.button, item);
  await regisseur.press(nl.buurtdeal.pay.confirm(euro(150_000)), item);
  await femke.reads(nl.path.turn.realise);
});

it("is told of, realised and accounted for, and what is left flows back to the wijk", async () => {
  const before = await committed();
  await openAct(femke, nl.initiative.acts.postUpdate.button);
  await femke.fill(nl.initiative.acts.postUpdate.label, "De eerste bank staat.");
  await femke.press(nl.initiative.acts.postUpdate.send);
  await openAct(femke, nl.initiative.acts.realise.button);
  await femke.press(nl.initiative.acts.realise.confirm);
  await openAct(femke, nl.initiative.acts.account.button);
  await femke.fill(nl.initiative.acts.account.spent, "1.400");
  await femke.reads(nl.initiative.acts.account.returned(euro(10_000)));
  await femke.fill(nl.initiative.acts.account.results, "Twee banken en elke avond buren.");
  await femke.press(nl.initiative.acts.account.send);
  await femke.reads(nl.path.over.VERANTWOORD);
  await visitor.reads(euro(before.paidCents - 10_000), visitor.part(nl.thermometer.heading));
  await visitor.reads(euro(before.freeCents + 10_000), visitor.part(nl.thermometer.heading));
});
