// Word that comes in: the list of what one was told, a browser that is told that there is news, and what got stuck.
import { messageSettings } from "#client/texts/nl/message-settings.ts";
import { notices } from "#client/texts/nl/notices.ts";
import { noticesPage as texts } from "#client/texts/nl/notices-page.ts";
import { post } from "#client/texts/nl/post.ts";
import { shell } from "#client/texts/nl/shell.ts";
import { stuck } from "#client/texts/nl/stuck.ts";
import { expect, it } from "vitest";
import * as near from "../support/neighbourhood.ts";
import type { Person } from "../support/person.ts";
import * as way from "../support/way.ts";
import { axeFaultsOf } from "./axe.ts";
import { siteOfThisFile } from "./site.ts";

const { groups } = messageSettings;
const site = siteOfThisFile();

it("comes in while one looks, and is read on one device for all", async () => {
  const steward = await site.as("bewoner-oost");
  const { id } = await near.groupIn(site, "CLOSED", "bewoner-oost");
  const [phone, desk] = [await site.screen("bewoner-oost", { viewport: { width: 360, height: 800 } }), await site.screen("bewoner-oost")];
  await phone.go("/");
  await phone.follow(shell.unread(0));
  await phone.isAt(texts.title);
  await desk.go("/berichten");
  await phone.reads(texts.none);
  const [first, second] = (await way.residents(site, "oost", 2)) as [Person, Person];
  await near.joinGroup(first, id);
  for (const screen of [phone, desk]) await screen.reads(texts.lead(1));
  await phone.reads(notices.MEMBERSHIP_ASKED);
  await near.joinGroup(second, id);
  await phone.reads(texts.lead(2));
  await expect.poll(() => phone.page.getByRole("listitem").filter({ hasText: notices.MEMBERSHIP_ASKED }).count()).toBe(2);
  expect(await phone.page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await phone.follow(new RegExp(groups.GROUPS[0], "u"));
  await phone.part(groups.GROUPS[0]).waitFor();
  for (const screen of [phone, desk]) expect(await axeFaultsOf(screen.page)).toEqual([]);
  await phone.page.getByRole("button", { name: new RegExp(`^${texts.markRead}.*${notices.MEMBERSHIP_ASKED}`, "u") }).first().click();
  for (const screen of [phone, desk]) await screen.reads(texts.lead(1));
  await desk.press(texts.readAll);
  for (const screen of [phone, desk]) await screen.reads(texts.lead(0));
  await phone.follow(new RegExp(texts.new, "u"), phone.part(texts.which, "navigation"));
  await phone.reads(texts.noneNew);
  expect((await steward.ask("{ me { unreadNotices } }")).me.unreadNotices).toBe(0);
});

it("shows in a browser that there is news, in its language, and not what", async () => {
  const screen = await site.screen("bewoner-zuid");
  const context = screen.page.context();
  await screen.go("/berichten");
  // Here nobody lets a browser be pushed: it says so.
  await screen.press(post.turnOn);
  await screen.reads(post.notAllowed);
  await context.grantPermissions(["notifications"], { origin: site.url });
  await screen.page.evaluate(async ([title, body]) => {
    await navigator.serviceWorker.register(`/push-worker.js?${new URLSearchParams({ title: title ?? "", body: body ?? "", lang: "nl", page: "/berichten" }).toString()}`);
    await navigator.serviceWorker.ready;
  }, [post.news, post.openToRead]);
  const browser = await context.newCDPSession(screen.page);
  const registered = new Promise<string>((resolve) => {
    browser.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) => registrations[0] && resolve(registrations[0].registrationId));
  });
  await browser.send("ServiceWorker.enable");
  await browser.send("ServiceWorker.deliverPushMessage", { origin: site.url, registrationId: await registered, data: "" });
  const shown = () => screen.page.evaluate(async () => (await (await navigator.serviceWorker.ready).getNotifications()).map(({ title, body, lang, tag }) => ({ title, body, lang, tag })));
  await expect.poll(shown).toEqual([{ title: post.news, body: post.openToRead, lang: "nl", tag: "news" }]);
});

it("leads an administrator from what got stuck to trying it again", async () => {
  await site.pool.query(
    `insert into mails (to_address, subject, body, source, created_at, attempts, given_up_at, fault, last_error)
     select 'buur' || n || '@test.example', 'Geheim', 'Geheim', 'sign-in:' || gen_random_uuid(), now(), 9, now(), 'PUT_OFF', '450 4.2.0 try later' from generate_series(1, 3) n`,
  );
  const screen = await site.screen("beheerder", { viewport: { width: 360, height: 800 } });
  await screen.go("/beheer");
  await screen.page.getByRole("link", { name: /vastgelopen/u }).click();
  await screen.isAt(stuck.title);
  await screen.choose(stuck.which, stuck.kind.MAIL);
  await screen.reads(stuck.count(3, false));
  await screen.readsNoMore(/Geheim|buur1/u);
  expect(await screen.page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect(await axeFaultsOf(screen.page)).toEqual([]);
  await screen.page.getByRole("button", { name: new RegExp(`^${stuck.retry}.*sign-in`, "u") }).first().click();
  await screen.reads(stuck.retried(1));
  await screen.press(stuck.retryAll(stuck.kind.MAIL, 2));
  await screen.reads(stuck.noneSuch);
  const stranger = await site.screen("regisseur-oost");
  await stranger.go("/beheer/vastgelopen");
  await stranger.reads(stuck.none);
});
