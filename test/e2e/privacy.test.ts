// What becomes of what is known of somebody: taken along, mailed to another address, erased.
import { nl } from "#test/support/words.ts";
import { ownData } from "#client/texts/nl/own-data.ts";
import { privacy } from "#client/texts/nl/privacy.ts";
import { register } from "#shared/privacy/register.ts";
import { strFromU8, unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { axeFaultsOf } from "./axe.ts";
import type { Screen } from "./screen.ts";
import { siteOfThisFile } from "./site.ts";

const site = siteOfThisFile();

/** Looks into the mailbox of the demonstration and comes back. */
async function codeInMailbox({ page, go }: Screen, subject: string): Promise<string> {
  await go("/post");
  const heading = await page.getByRole("heading", { level: 2, name: subject }).first().textContent();
  await go("/mijn");
  return /\d{6}/u.exec(heading ?? "")?.[0] ?? "";
}

it("gives somebody everything that is known of them", async () => {
  const fatima = await site.screen("bewoner-oost");
  await fatima.go("/mijn");
  await fatima.press(ownData.download.ask);
  const link = fatima.page.getByRole("link", { name: /^Download/u });
  await link.waitFor();
  expect(await axeFaultsOf(fatima.page)).toEqual([]);
  const coming = fatima.page.waitForEvent("download");
  await link.click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^brink-\d{4}-\d\d-\d\d\.zip$/u);
  const files = unzipSync(readFileSync(await download.path()));
  expect(strFromU8(files["data.json"] ?? new Uint8Array())).toContain("Fatima");
  expect(strFromU8(files["account-persons.csv"] ?? new Uint8Array())).toContain("Fatima");
});

it("changes an address by the code that was mailed to the new one", async () => {
  const fatima = await site.screen("bewoner-oost");
  await fatima.go("/mijn");
  await fatima.press(ownData.email.open);
  await fatima.fill(ownData.email.field, "geen adres");
  await fatima.press(ownData.sendCode);
  await fatima.reads(nl.refusals.INVALID_EMAIL);
  await fatima.fill(ownData.email.field, "fatima.nieuw@voorbeeld.nl");
  await fatima.press(ownData.sendCode);
  await fatima.reads(ownData.sent("fatima.nieuw@voorbeeld.nl"));
  const code = await codeInMailbox(fatima, "is je code voor");
  await fatima.press(ownData.email.open);
  await fatima.fill(ownData.code, code === "000000" ? "111111" : "000000");
  await fatima.press(ownData.email.confirm);
  await fatima.reads(nl.refusals.WRONG_CODE);
  await fatima.fill(ownData.code, code);
  await fatima.press(ownData.email.confirm);
  await fatima.reads(ownData.email.done);
  await fatima.reads(ownData.email.why("fatima.nieuw@voorbeeld.nl"));
});

it("tells who still answers for a plan what stands in the way", async () => {
  const { rows } = await site.pool.query<{ personId: string; title: string }>(
    `select coalesce(d.handed_in_by, i.author_id) as "personId", i.title from initiatives i join dossiers d on d.initiative_id = i.id where i.stage = 'IN_UITVOERING' limit 1`,
  );
  const applicant = await site.signIn(rows[0]?.personId ?? "");
  const screen = await site.screen();
  const [name = "", value = ""] = applicant.cookie.split("=");
  await screen.page.context().addCookies([{ name, value, url: site.url }]);
  await screen.go("/mijn");
  await screen.press(ownData.erase.open);
  await screen.reads(nl.refusals.OPEN_DOSSIER);
  await screen.follow(rows[0]?.title ?? "");
  await screen.isAt(rows[0]?.title ?? "");
});

it("erases an account by the code from the mail, and says goodbye", async () => {
  const gone = await site.screen("bewoner-oost-2");
  await gone.go("/mijn");
  await gone.press(ownData.erase.open);
  await gone.reads(register.talk.nl.afterErasure ?? "");
  expect(await axeFaultsOf(gone.page)).toEqual([]);
  await gone.press(ownData.sendCode);
  await gone.page.getByLabel(ownData.code).waitFor();
  const code = await codeInMailbox(gone, "is je code om je account te verwijderen");
  await gone.press(ownData.erase.open);
  await gone.fill(ownData.code, code);
  await gone.press(ownData.erase.confirm);
  await gone.isAt(nl.home.title);
  await gone.reads(ownData.erase.done);
  await gone.page.getByRole("banner").getByRole("link", { name: nl.shell.signIn, exact: true }).waitFor();
  await gone.go("/mijn");
  await gone.reads(nl.mine.signInFirst);
});

it("tells everybody what is kept of whom and why", async () => {
  const visitor = await site.screen();
  await visitor.go("/");
  await visitor.follow(nl.shell.privacy, visitor.page.getByRole("contentinfo"));
  await visitor.isAt(privacy.title);
  for (const entry of Object.values(register)) await visitor.page.getByRole("heading", { level: 3, name: entry.nl.title, exact: true }).waitFor();
  expect(await axeFaultsOf(visitor.page)).toEqual([]);
});
