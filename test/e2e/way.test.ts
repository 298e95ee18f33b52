// The way of an initiative as people walk it: each at a screen of their own, and what one does the others see without a reload.
import { formatter } from "#client/lib/format.ts";
import { addLocalDays, localDay } from "#shared/calendar/local-time.ts";
import { outcomes } from "#client/texts/nl/outcomes.ts";
import { nl } from "#test/support/words.ts";
import { beforeAll, expect, it } from "vitest";
import { pdf } from "../support/receipts.ts";
import { residents, support } from "../support/way.ts";
import { deskItem, fillPlan, fillApplication, isSaved, openAct } from "./acts.ts";
import { axeFaultsOf } from "./axe.ts";
import type { Screen } from "./screen.ts";
import { siteOfThisFile } from "./site.ts";

const { euro, date } = formatter("nl-NL");
const site = siteOfThisFile();
const patience = { timeout: 15_000 };
const today = localDay(new Date());
const plan = { group: "Waterkant Zuid", title: "Bankjes langs het water", goal: "Buren zitten samen aan het water." };
let visitor: Screen;
let femke: Screen;
let corrie: Screen;
let regisseur: Screen;
let wim: Screen;
let initiativeId: string;
const committed = async () =>
  (await site.anonymous().ask(`{ wijk(id: "zuid") { thermometer { committedCents paidCents freeCents } } }`)).wijk.thermometer as { committedCents: number; paidCents: number; freeCents: number };

beforeAll(async () => {
  [visitor, femke, corrie, regisseur, wim] = await Promise.all([site.screen(), site.screen(), site.screen("bewoner-zuid"), site.screen("regisseur-zuid"), site.screen("bewoner-zuid-2")]);
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

it("hands it in with an application that is complete, sealed and with the day of the answer", async () => {
  await femke.follow(nl.dossier.handIn.button);
  await femke.isAt(nl.application.title);
  await fillApplication(femke);
  await femke.reads(nl.application.allReady);
  expect(await axeFaultsOf(femke.page)).toEqual([]);
  await femke.press(nl.application.handIn.send);
  await femke.reads(nl.application.handIn.done);
  await femke.follow(nl.application.toPlan);
  await femke.listens();
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
  await regisseur.pick(nl.deciding.form.decide.outcome, nl.deciding.form.decide.granted, item);
  await regisseur.fill(nl.deciding.form.decide.reasons, "Het past bij het thema van de wijk.", item);
  expect(await axeFaultsOf(regisseur.page)).toEqual([]);
  await regisseur.press(nl.deciding.form.decide.send, item);
  await visitor.reads(euro(before.committedCents + 150_000), visitor.part(nl.thermometer.heading));
  await femke.reads(nl.dossier.granted(euro(150_000)));
});

it("is agreed on in a buurtdeal that the group, a neighbour who maintains it and the municipality sign, and an advance is paid", async () => {
  const page = `/initiatief/${initiativeId}/buurtdeal`;
  await Promise.all([femke, regisseur].map((screen) => screen.go(page)));
  await Promise.all([femke, regisseur].map((screen) => screen.listens()));
  await regisseur.press(nl.deal.write.title);
  await regisseur.fill(nl.deal.municipalityDoes, "De gemeente levert de banken.");
  await regisseur.fill(nl.deal.upkeepUntil, "eind 2030");
  await regisseur.press(nl.deal.write.addDuty);
  await regisseur.fill(nl.deal.write.what, "De banken schoonmaken");
  await regisseur.choose(nl.deal.write.who, nl.deal.parties.MAINTAINER);
  await regisseur.fill(nl.deal.write.firstOn, "2027-04-01");
  await regisseur.choose(nl.deal.write.everyMonths, nl.deal.write.often[6]);
  expect(await axeFaultsOf(regisseur.page)).toEqual([]);
  await regisseur.press(nl.deal.write.send);
  await femke.reads("De banken schoonmaken");
  await femke.fill(nl.deal.remarks.label, "Kan de gemeente ook de prullenbak legen?");
  await femke.press(nl.deal.remarks.send);
  await regisseur.reads("Kan de gemeente ook de prullenbak legen?");
  await regisseur.press(nl.deal.write.again);
  await regisseur.fill(nl.deal.municipalityDoes, "De gemeente levert de banken en leegt de prullenbak.");
  await regisseur.press(nl.deal.write.send);
  await femke.reads(nl.deal.sign.ask(2));
  await femke.fill(nl.deal.maintainers.name, "Wim van de hoek");
  await femke.press(nl.deal.maintainers.send);
  const link = (await femke.page.locator("code").textContent()) ?? "";
  await femke.press(nl.deal.sign.confirm);
  await regisseur.press(nl.deal.sign.confirm);
  await regisseur.reads(nl.deal.waitsForAll);
  await wim.go(new URL(link).pathname + new URL(link).search);
  await wim.reads(nl.deal.sign.invited);
  await wim.press(nl.deal.sign.confirm);
  for (const screen of [femke, regisseur, wim]) await screen.reads(nl.deal.holds);
  await regisseur.press(nl.deal.pay.plan);
  await regisseur.fill(nl.deal.pay.what, "Voorschot");
  await regisseur.fill(nl.deal.pay.cents, "1.000");
  await regisseur.fill(nl.deal.pay.dueOn, today);
  await regisseur.reads(nl.deal.pay.left(euro(50_000)));
  await regisseur.press(nl.deal.pay.send);
  await regisseur.press(nl.deal.pay.approve(euro(100_000)));
  await femke.reads(nl.deal.pay.states.APPROVED);
  expect(await axeFaultsOf(femke.page)).toEqual([]);
});

it("is told of with milestones and news, and is there", async () => {
  const page = `/initiatief/${initiativeId}/verantwoording`;
  await Promise.all([femke, corrie].map((screen) => screen.go(page)));
  await corrie.listens();
  await femke.press(nl.deal.doing.addMilestone);
  await femke.fill(nl.deal.doing.milestone, "De banken staan");
  await femke.fill(nl.deal.doing.day, "2027-03-01");
  await femke.page.getByRole("form", { name: nl.deal.doing.addMilestone }).getByRole("button", { name: nl.deal.doing.addMilestone }).click();
  await femke.press(`${nl.deal.doing.delay} De banken staan`);
  await femke.fill(nl.deal.doing.newDay, "2027-05-01");
  await femke.fill(nl.deal.doing.because, "De banken zijn laat geleverd.");
  await femke.press(nl.deal.doing.sendDelay);
  await corrie.reads("De banken zijn laat geleverd.");
  await femke.fill(nl.deal.doing.write, "De eerste bank staat.");
  await femke.press(nl.deal.doing.post);
  await corrie.reads("De eerste bank staat.");
  await femke.press(`${nl.deal.doing.reached} De banken staan`);
  await corrie.reads(nl.deal.doing.reachedOn(date(new Date())));
  await femke.page.getByLabel(nl.deal.doing.tile).selectOption({ index: 1 });
  await femke.press(nl.deal.doing.confirm);
  await corrie.reads(/^Buurttegel in .+, \d{4}$/u);
});

it("is accounted for by receipts, settled, and what was paid too much flows back to the wijk", async () => {
  const before = await committed();
  await femke.fill(nl.deal.account.what, "Twee banken");
  await femke.fill(nl.deal.account.cents, "950");
  await femke.fill(nl.deal.account.spentOn, today);
  await femke.page.getByLabel(nl.deal.account.file).setInputFiles({ name: "bon.pdf", mimeType: "application/pdf", buffer: pdf("de bon van de banken") });
  await femke.press(nl.deal.account.add);
  await femke.reads(nl.deal.account.back(euro(55_000)));
  await femke.fill(nl.deal.account.results, "Twee banken en elke avond buren.");
  expect(await axeFaultsOf(femke.page)).toEqual([]);
  await femke.press(nl.deal.account.send);
  await regisseur.go(`/initiatief/${initiativeId}/verantwoording`);
  await regisseur.press(nl.deal.account.confirm(euro(95_000)));
  const returnBy = date(addLocalDays(new Date(), 42));
  await regisseur.reads(nl.deal.account.toReturn(euro(5_000), returnBy));
  await femke.reads(nl.deal.account.toReturn(euro(5_000), returnBy));
  await regisseur.press(nl.deal.account.record);
  await corrie.reads(nl.deal.account.done);
  await visitor.reads(euro(before.paidCents - 5_000), visitor.part(nl.thermometer.heading));
  await visitor.reads(euro(before.freeCents + 55_000), visitor.part(nl.thermometer.heading));
  await visitor.reads("Twee banken en elke avond buren.", visitor.part(outcomes.title));
  await visitor.reads(outcomes.spent(euro(95_000)), visitor.part(outcomes.title));
});
