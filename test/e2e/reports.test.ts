// From a report to the queue: a neighbour without an account and one with, and the wijkregisseur who decides by keys alone.
import { expect, it } from "vitest";
import { keysMailedTo } from "../support/reports.ts";
import { siteOfThisFile } from "./site.ts";

const site = siteOfThisFile();

it("reports a comment with and without an account, and sees to it in the queue by keys, with undo", async () => {
  const { rows: [comment] } = await site.pool.query<{ id: string; text: string; plan: string }>(
    "select c.id, c.text, c.initiative_id as plan from comments c join initiatives i on i.id = c.initiative_id where i.wijk_id = 'oost' and i.stage = 'DRAAGVLAK' and c.hidden_at is null and c.parent_id is null order by c.id desc limit 1");
  const [visitor, neighbour, regisseur] = await Promise.all([site.screen(), site.screen("bewoner-zuid"), site.screen("regisseur-oost")]);

  // Who has no account comes by the link under the comment, and confirms by mail.
  await visitor.page.goto(`${site.url}/initiatief/${comment?.plan}`);
  await visitor.page.locator(`a[href*="wat=COMMENT&id=${comment?.id}"]`).first().click();
  await visitor.page.getByText(comment?.text ?? "").first().waitFor();
  await visitor.page.getByRole("button", { name: "Verstuur je melding" }).click();
  await visitor.page.getByText("Kies één van de mogelijkheden.").waitFor();
  await visitor.page.getByLabel("Schelden of pesten").check();
  await visitor.page.getByLabel("Je naam").fill("Bep");
  await visitor.page.getByLabel("Je e-mailadres").fill("bep@voorbeeld.example");
  await visitor.page.getByRole("button", { name: "Verstuur je melding" }).click();
  await visitor.page.getByText("We stuurden een link naar bep@voorbeeld.example").waitFor();
  const [key = ""] = await keysMailedTo(site.pool, "bep@voorbeeld.example");
  await visitor.page.goto(`${site.url}/melding/${key}`);
  await visitor.page.getByRole("button", { name: "Ja, ik meld dit" }).click();
  await visitor.page.getByRole("heading", { name: "We kijken ernaar" }).waitFor();

  await regisseur.page.goto(`${site.url}/bureau/meldingen`);
  await regisseur.page.getByText("1 zaak wacht").waitFor();
  const head = regisseur.page.locator("[data-head]").first();
  await head.focus();
  await regisseur.page.keyboard.press("Enter");
  await regisseur.page.getByRole("heading", { name: "Wat melders zeggen" }).waitFor();

  // Another report comes in: it is said, and nothing moves.
  await neighbour.page.goto(`${site.url}/melden?wat=COMMENT&id=${comment?.id}`);
  await neighbour.page.getByLabel("Discriminatie of bedreiging").check();
  await neighbour.page.getByRole("button", { name: "Verstuur je melding" }).click();
  await neighbour.page.getByRole("link", { name: "Bekijk je melding" }).waitFor();
  await regisseur.page.getByText("Er is een nieuwe melding.").waitFor();
  await regisseur.page.getByRole("button", { name: "Laat zien" }).click();
  await regisseur.page.getByText("2 meldingen").waitFor();

  // By keys: nothing is wrong; and that is taken back.
  await regisseur.page.locator("[data-head]").first().focus();
  if ((await regisseur.page.locator("[data-head]").first().getAttribute("aria-expanded")) === "false") await regisseur.page.keyboard.press("Enter");
  await regisseur.page.getByRole("button", { name: "0 · Niets aan de hand" }).waitFor();
  await regisseur.page.keyboard.press("0");
  await regisseur.page.getByText("Er wacht niets. Mooi zo.").waitFor();
  await visitor.page.reload();
  await visitor.page.getByRole("heading", { name: "Het mag blijven staan" }).waitFor();
  await regisseur.page.getByRole("button", { name: "Maak ongedaan" }).first().click();
  await regisseur.page.getByText("1 zaak wacht").waitFor();
  expect((await site.pool.query("select from moderation_cases where settled_at is null")).rowCount).toBe(1);
});
