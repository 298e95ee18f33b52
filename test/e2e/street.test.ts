// From the code on paper to the gauge: a list is printed, signed, read by two people and counted, and a neighbour signs up at a stall.
import { nl } from "#test/support/words.ts";
import { street as words } from "#client/texts/nl/street.ts";
import { inGroups } from "#shared/members/code.ts";
import { expect, it } from "vitest";
import type { Person } from "../support/person.ts";
import { inDraagvlak } from "../support/way.ts";
import { printedCodeOf } from "./printed-code.ts";
import type { Screen } from "./screen.ts";
import { siteOfThisFile } from "./site.ts";

const site = siteOfThisFile();
const phone = { viewport: { width: 360, height: 800 } };

async function screenOf(person: Person, options = {}): Promise<Screen> {
  const screen = await site.screen(undefined, options);
  const [name = "", value = ""] = person.cookie.split("=");
  await screen.page.context().addCookies([{ name, value, url: site.url }]);
  return screen;
}

async function fillIn(screen: Screen, form: string, houseNumber: string): Promise<void> {
  const within = screen.part(form, "form");
  for (const [label, text] of [[words.initials, "J.P."], [words.birthYear, "1956"], [words.postcode, "1221 AA"], [words.houseNumber, houseNumber]] as const) await screen.fill(label, text, within);
  await within.getByRole("radio").first().check();
}

it("leads from the code on a printed list to the gauge, by two readers", async () => {
  const { id, steward } = await inDraagvlak(site, "oost", 150_000);
  const maker = await screenOf(steward);
  await maker.go(`/initiatief/${id}/steun`);
  await maker.press(words.makeList);
  const print = maker.page.getByRole("link", { name: words.print(words.printLanguages.nl) });
  const pdf = await (await maker.page.request.get((await print.getAttribute("href")) ?? "")).body();
  const address = (await printedCodeOf(maker.page.context(), pdf)) ?? "";
  const code = address.split("/").at(-1) ?? "";
  expect(address).toBe(`${site.url}/steun/${code}`);

  const neighbour = await site.screen(undefined, phone);
  await neighbour.go(address);
  await neighbour.isAt("Bankjes bij het water");
  await neighbour.reads(new RegExp(inGroups(code), "u"));
  await neighbour.page.getByRole("link", { name: nl.draagvlak.signIn }).waitFor();

  await maker.follow(words.enter);
  await maker.isAt(words.enterTitle(inGroups(code)));
  await fillIn(maker, words.first, "12");
  await maker.press(words.saveRow);
  await maker.reads(words.rowSaved(1));

  const reader = await site.screen("regisseur-oost");
  await reader.go(`/steun/${code}/invoeren`);
  await fillIn(reader, words.second, "14");
  await reader.press(words.saveRow, reader.part(words.second, "form"));
  await reader.reads(nl.refusals.ROW_DIFFERS);
  await reader.fill(words.houseNumber, "12", reader.part(words.second, "form"));
  await reader.press(words.saveRow, reader.part(words.second, "form"));
  await reader.reads(words.states.COUNTED);

  await neighbour.page.reload();
  await neighbour.page.getByRole("img", { name: nl.draagvlak.gauge(1, 5) }).waitFor();
});

it("signs a neighbour up on a tablet where nobody is signed in, and tells the group what worries another", async () => {
  const { id, steward } = await inDraagvlak(site, "oost", 150_000);
  const helper = await screenOf(steward);
  await helper.go(`/initiatief/${id}/steun`);
  await helper.press(words.openStall);
  const address = (await helper.page.getByText(/\/kraam\//u).textContent()) ?? "";
  const tablet = await site.screen(undefined, { viewport: { width: 768, height: 1024 } });
  await tablet.go(address);
  await fillIn(tablet, words.stallTitle, "16");
  await tablet.press(words.signUp);
  await tablet.reads(words.consentFirst);
  await tablet.page.getByLabel(words.consent).check();
  await tablet.press(words.signUp);
  await tablet.reads(words.thanks);
  await tablet.press(words.next);
  expect(await tablet.page.getByLabel(words.initials).inputValue()).toBe("");
  const other = await screenOf(steward, phone);
  await other.go(address);
  await other.isAt(words.signOutFirst);

  const regisseur = await site.screen("regisseur-oost");
  await regisseur.go(`/initiatief/${id}/steun`);
  await regisseur.fill(words.stallConfirm, "1");
  await regisseur.press(words.confirmStall);
  await regisseur.page.getByRole("img", { name: nl.draagvlak.gauge(1, 5) }).waitFor();

  const worried = await site.screen("bewoner-oost");
  await worried.go(`/initiatief/${id}/steun`);
  await worried.press(words.haveConcern);
  await worried.fill(words.concernField, "Wordt het niet te druk?");
  await worried.press(words.sendConcern);
  await worried.reads(words.takeBackConcern);
  await helper.reads("Wordt het niet te druk?");
  const concerns = helper.part(words.concerns);
  await helper.press(words.answer, concerns);
  await helper.fill(words.answerField, "We houden het klein.", concerns);
  await helper.press(words.sendAnswer, concerns);
  await worried.reads("We houden het klein.");
});
