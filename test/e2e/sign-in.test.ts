// Who goes on as soon as the header greets them stays where they went: signing in sends nobody away a second time.
import { nl } from "#test/support/words.ts";
import { expect, it } from "vitest";
import { siteOfThisFile } from "./site.ts";

const site = siteOfThisFile();

it("leaves a quick hand where it went", async () => {
  const { page, ...fatima } = await site.screen();
  await fatima.go("/inloggen");
  let release = () => {};
  const slow = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/graphql", async (route) => {
    if (/SignInPage/u.test(route.request().postData() ?? "")) await slow;
    await route.continue();
  });
  await fatima.choose(nl.signIn.demoWijk, "Oost");
  await fatima.press(/Fatima/u);
  await fatima.follow(/Fatima/u);
  await fatima.isAt(nl.mine.title("Fatima"));
  release();
  await fatima.follow(nl.shell.groups);
  await fatima.isAt(nl.groups.title);
  expect(new URL(page.url()).pathname).toBe("/groepen");
});
