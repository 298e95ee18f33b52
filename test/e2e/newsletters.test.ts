// A letter to a wijk: from the proposal to the mailbox, by keyboard, stopped and gone on with, and read by who got none.
import { newsletters as words } from "#client/texts/nl/newsletters.ts";
import { expect, it, vi } from "vitest";
import { axeFaultsOf } from "./axe.ts";
import { siteOfThisFile } from "./site.ts";

const site = siteOfThisFile();
const phone = { viewport: { width: 360, height: 800 } };

it("is proposed by the data, written, tried, sent and read by everybody", async () => {
  const regisseur = await site.screen("regisseur-oost");
  await regisseur.go("/bureau");
  await regisseur.follow(words.title);
  await regisseur.isAt(words.title);
  await regisseur.press(words.newLetter);
  await regisseur.isAt(/^Nieuws uit Oost/u);
  await regisseur.reads(words.section.ACTIVITIES, regisseur.part(words.preview));

  // By keyboard: the agenda to the top, and what was decided out of it.
  for (let place = 4; place > 0; place -= 1) await regisseur.page.getByRole("button", { name: words.up(words.section.ACTIVITIES) }).press("Enter");
  await expect.poll(() => regisseur.page.getByText(words.moved(words.section.ACTIVITIES, 1)).count()).toBe(1);
  await regisseur.page.getByRole("checkbox", { name: words.section.DECIDED }).press("Space");
  await regisseur.fill(new RegExp(`^${words.words}`, "u"), "Zaterdag zijn we op het plein.\n\nKom gerust langs.");
  await regisseur.reads(words.saveFirst);
  await regisseur.press(words.save);
  await regisseur.reads(words.saved);
  await regisseur.reads("Kom gerust langs.", regisseur.part(words.preview));
  const { rows: [draft] } = await site.pool.query("select sections from newsletters where state = 'DRAFT'");
  expect(draft.sections).toEqual(["ACTIVITIES", "SUPPORT", "NEW", "REALISED"]);

  for (const width of [1280, 360]) {
    await regisseur.page.setViewportSize({ width, height: 900 });
    expect(await axeFaultsOf(regisseur.page)).toEqual([]);
  }

  await regisseur.press(words.test);
  await regisseur.reads(words.tested);
  await vi.waitFor(async () => expect((await site.pool.query("select subject from mails where subject like 'Proef: Nieuws uit Oost%'")).rows).toHaveLength(1), { timeout: 15_000 });

  await regisseur.press(words.send);
  await regisseur.press(words.confirmSend);
  await regisseur.reads(/Je kunt dit niet meer veranderen/u);
  await regisseur.follow(words.readPublic);
  await regisseur.reads("Kom gerust langs.");
  await regisseur.page.getByRole("link", { name: words.paper }).waitFor();

  const visitor = await site.screen(undefined, phone);
  await visitor.go("/wijk/oost/nieuwsbrieven");
  await visitor.page.getByRole("link", { name: /^Nieuws uit Oost/u }).first().click();
  await visitor.reads("Zaterdag zijn we op het plein.");
  expect(await visitor.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

it("is stopped while it goes, and gone on with, as an open page shows", async () => {
  const [one, other] = await Promise.all([site.screen("regisseur-zuid"), site.screen("regisseur-zuid", phone)]);
  // As if the post were full: it waits there, and nobody got it yet.
  const { rows: [letter] } = await site.pool.query<{ id: string }>(
    `with full_post as (insert into mails (to_address, subject, body, source, created_at, next_attempt_at, kind) select 'vol@test.example', 'x', 'x', 'vol:' || n, now(), now() + interval '1 day', 'BULK' from generate_series(1, 500) n)
     insert into newsletters (wijk_id, kind, title, words, state, made_at, sent_at, composed, reach) values ('zuid', 'MESSAGE', 'De straat is dicht', 'Zaterdag.', 'SENDING', now(), now(), '[]', 10) returning id`,
  );
  for (const screen of [one, other]) {
    await screen.go(`/bureau/nieuwsbrief/${letter?.id}`);
    await screen.reads(words.progress("0", "10"));
  }
  await other.listens();
  await one.press(words.stop);
  await one.reads(words.stoppedText);
  await other.reads(words.stoppedText);
  await site.pool.query("delete from mails where source like 'vol:%'");
  await other.press(words.goOn);
  await one.reads(/Je kunt dit niet meer veranderen/u);
  const { rows } = await site.pool.query("select count(*) - count(distinct to_address) as doubles, count(*) > 0 as some from mails where source like 'newsletter:' || $1 || '%'", [letter?.id]);
  expect(rows).toEqual([{ doubles: 0, some: true }]);
});

it("is nobody's to write but the wijkregisseur's", async () => {
  const visitor = await site.screen(undefined, phone);
  await visitor.go("/bureau/nieuwsbrief");
  await visitor.reads(words.signInFirst);
  const editor = await site.screen("redacteur-versa");
  await editor.go("/bureau/nieuwsbrief");
  await editor.reads(words.notForYou);
});
