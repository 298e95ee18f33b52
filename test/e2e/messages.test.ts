// What somebody sets about their messages, by keyboard where it counts, and the way out of a mail.
import { unsubscribeAddress } from "#server/features/notifications/unsubscribe-token.ts";
import { createKeys } from "#server/platform/keys.ts";
import { personas } from "#server/data/load-hilversum.ts";
import { expect, it } from "vitest";
import { messageSettings as nl } from "#client/texts/nl/message-settings.ts";
import { axeFaultsOf } from "./axe.ts";
import { siteOfThisFile } from "./site.ts";

const secret = "a secret for the tests of messages alone";
const site = siteOfThisFile({ SECRET: secret });
const driss = personas.find(({ id }) => id === "initiatiefnemer-oost")?.personId ?? "";
const preferenceOf = async (of: string) => (await site.pool.query<{ email: string; push: string }>("select email, push from notice_preferences where person_id = $1 and of = $2", [driss, of])).rows[0];

it("sets by keyboard how often each kind of message comes, and cannot set what must arrive to nothing", async () => {
  const screen = await site.screen("initiatiefnemer-oost");
  await screen.go("/mijn/berichten");
  await screen.isAt(nl.title);
  expect(await axeFaultsOf(screen.page)).toEqual([]);
  const talk = screen.part(nl.groups.TALK[0], "group");
  await talk.getByLabel(nl.email).focus();
  await screen.page.keyboard.press("e");
  await expect.poll(() => preferenceOf("TALK")).toMatchObject({ email: "HOUR" });
  const decisions = screen.part(nl.groups.DECISIONS[0], "group");
  await screen.choose(nl.push, nl.often.NEVER, decisions);
  await expect.poll(() => preferenceOf("DECISIONS")).toEqual({ email: "NOW", push: "NEVER" });
  await expect.poll(() => decisions.getByLabel(nl.email).locator("option").allTextContents()).not.toContain(nl.often.NEVER);
  await screen.page.getByLabel(nl.quietOn).check();
  await screen.choose(nl.quietUntil, "22:00", screen.part(nl.quiet));
  await screen.press(nl.save, screen.part(nl.quiet));
  await screen.reads(nl.sameHours);
  await screen.choose(nl.quietUntil, "08:30", screen.part(nl.quiet));
  await screen.press(nl.save, screen.part(nl.quiet));
  await screen.reads(nl.saved);
  await screen.go("/mijn/berichten");
  expect(await screen.page.getByLabel(nl.quietUntil).inputValue()).toBe("510");
  expect(await talk.getByLabel(nl.email).inputValue()).toBe("HOUR");
});

it("follows a wijk, a theme, a plan and an organisation from their pages, and stops in one list", async () => {
  const screen = await site.screen("initiatiefnemer-oost");
  const { initiatives, organisations } = await site.anonymous().ask(`{ initiatives(wijkId: "oost", stages: [DRAAGVLAK], first: 1) { nodes { id title } } organisations { id name } }`);
  for (const path of ["/wijk/oost", `/initiatief/${initiatives.nodes[0].id}`, `/organisatie/${organisations[0].id}`]) {
    await screen.go(path);
    await screen.press("Volgen");
    await screen.page.getByRole("button", { name: "Niet meer volgen", exact: true }).waitFor();
  }
  await screen.go("/mijn/berichten");
  const follows = screen.part(nl.follows);
  for (const name of ["Oost", initiatives.nodes[0].title, organisations[0].name]) await follows.getByRole("link", { name, exact: true }).waitFor();
  await screen.press(`${nl.stop} wijk: Oost`, follows);
  await follows.getByRole("link", { name: "Oost", exact: true }).waitFor({ state: "detached" });
  await screen.go("/wijk/oost");
  await screen.page.getByRole("button", { name: "Volgen", exact: true }).waitFor();
});

it.each([true, false])("stops a mail by the button of its page alone, without signing in (scripts: %s)", async (javaScriptEnabled) => {
  const address = unsubscribeAddress({ publicUrl: site.url, keys: createKeys(secret) }, driss, javaScriptEnabled ? "PLANS" : "GROUPS") ?? "";
  const screen = await site.screen(undefined, { javaScriptEnabled });
  await screen.page.goto(address);
  await screen.isAt(nl.stopTitle);
  if (javaScriptEnabled) expect(await axeFaultsOf(screen.page)).toEqual([]);
  expect(await preferenceOf(javaScriptEnabled ? "PLANS" : "GROUPS")).toBeUndefined();
  await screen.press(nl.stopButton);
  await screen.isAt(nl.stopDone);
  expect(await preferenceOf(javaScriptEnabled ? "PLANS" : "GROUPS")).toMatchObject({ email: "NEVER" });
  await screen.page.goto(`${address}x`);
  await screen.press(nl.stopButton);
  await screen.isAt(nl.stopFailed);
});
