// From an address to a proven one, with a letter that an official prints and marks as sent; and somebody without e-mail who comes by.
import { nl } from "#test/support/words.ts";
import { expect, it } from "vitest";
import { siteOfThisFile } from "./site.ts";

const site = siteOfThisFile({ SECRET: "a secret that only these tests are told" });

it("leads a resident up by a letter, and lets the official erase its address", async () => {
  const resident = await site.screen("bewoner-oost");
  await resident.page.goto(`${site.url}/mijn`);
  const step = resident.page.locator("form").filter({ has: resident.page.getByRole("button", { name: nl.residence.ask }) });
  await resident.fill(nl.mine.postcode, "1221 AA", step);
  await resident.fill(nl.mine.houseNumber, "12 a", step);
  await resident.press(nl.residence.ask, step);
  await resident.page.getByText("Je vroeg op").waitFor();
  const official = await site.screen("regisseur-oost");
  await official.page.goto(`${site.url}/bureau`);
  await official.page.getByRole("button", { name: nl.residence.make }).click();
  const file = official.page.waitForEvent("download");
  await official.page.getByRole("link", { name: nl.residence.print }).click();
  expect((await file).suggestedFilename()).toMatch(/^brieven-[0-9a-f]{8}\.pdf$/u);
  await official.page.getByRole("button", { name: nl.residence.sent }).click();
  await official.page.getByText("De adressen zijn gewist").waitFor();
  await resident.page.reload();
  await resident.fill(nl.residence.code, "ACDEF GHJKL");
  await resident.page.getByRole("button", { name: nl.residence.useCode }).click();
  await resident.page.getByText(nl.refusals.WRONG_CODE).waitFor();
});

it("lets somebody without e-mail in by what the official wrote down", async () => {
  const official = await site.screen("regisseur-oost");
  await official.page.goto(`${site.url}/bureau`);
  await official.page.getByText(nl.residence.paper).click();
  await official.fill(nl.residence.paperName, "Bep de Wit");
  const without = official.page.locator("details", { hasText: nl.residence.paper });
  await without.getByLabel(nl.residence.buurt).selectOption("oost-vogels");
  await without.getByRole("button", { name: nl.residence.paperOpen }).click();
  const code = await without.locator("b").last().textContent();
  const visitor = await site.screen();
  await visitor.page.goto(`${site.url}/inloggen`);
  await visitor.page.getByText(nl.residence.onPaper).click();
  const paper = visitor.page.locator("details", { hasText: nl.residence.onPaper });
  await paper.getByRole("textbox").fill(code ?? "");
  await paper.getByRole("button", { name: nl.signIn.useCode }).click();
  await visitor.page.waitForURL(`${site.url}/`);
  await visitor.page.goto(`${site.url}/mijn`);
  await visitor.page.getByText("Het is bewezen dat je hier woont").waitFor();
});
