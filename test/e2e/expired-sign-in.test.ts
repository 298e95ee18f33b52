// Whose sign-in ran out while they typed loses nothing: not by sending, not by a reload, not by signing in again.
import { nl } from "#test/support/words.ts";
import { expect, it } from "vitest";
import { groupIn, joinGroup } from "../support/neighbourhood.ts";
import { inDraagvlak, startInitiative } from "../support/way.ts";
import { isSaved } from "./acts.ts";
import type { Screen } from "./screen.ts";
import { siteOfThisFile } from "./site.ts";

const site = siteOfThisFile();

/** Ends every session of this person, and waits until the server no longer believes the one of this screen. */
async function endSessions({ page }: Screen, personId: string | null): Promise<void> {
  await site.pool.query("delete from sessions where person_id = $1", [personId]);
  const me = async () => (await (await page.request.post("/graphql", { data: { query: "{ me { id } }" } })).json()).data.me;
  await expect.poll(me, { timeout: 10_000 }).toBeNull();
}

async function signInAgain(screen: Screen, name: string): Promise<void> {
  await screen.isAt(nl.signIn.title);
  await screen.choose(nl.signIn.demoWijk, "Oost");
  await screen.press(new RegExp(name, "u"));
}

it("keeps a comment until it can be sent", async () => {
  const { id } = await inDraagvlak(site, "oost", 150_000);
  const fatima = await site.screen("bewoner-oost");
  await fatima.go(`/initiatief/${id}`);
  await fatima.fill(nl.threads.label, "Ik help op zaterdag.");
  await endSessions(fatima, (await site.as("bewoner-oost")).personId);
  await fatima.press(nl.threads.post);
  await fatima.reads(nl.refusals.NOT_SIGNED_IN);
  await fatima.page.reload();
  const typed = () => fatima.page.getByLabel(nl.threads.label).inputValue();
  expect(await typed()).toBe("Ik help op zaterdag.");
  await fatima.press(nl.threads.post);
  await fatima.follow(nl.shell.signIn, fatima.part(nl.threads.heading));
  await signInAgain(fatima, "Fatima");
  expect(await typed()).toBe("Ik help op zaterdag.");
  await fatima.press(nl.threads.post);
  await fatima.reads(nl.threads.posted);
});

it("keeps a draft that only the group may see", async () => {
  const { id: groupId } = await groupIn(site);
  const kees = await site.as("bewoner-oost-2");
  await joinGroup(kees, groupId);
  const { initiative } = await startInitiative(kees, groupId);
  const screen = await site.screen("bewoner-oost-2");
  const { page } = screen;
  const { planning } = nl.drafting.fields;
  await screen.go(`/initiatief/${initiative?.id}/bewerken`);
  await screen.reads(nl.drafting.saved);
  await page.context().setOffline(true);
  await screen.fill(planning.label, "Als de appels rijp zijn.");
  await screen.reads(nl.drafting.notSaved);
  await site.pool.query("delete from sessions where person_id = $1", [kees.personId]);
  await page.context().setOffline(false);
  await screen.reads(nl.drafting.closed.NOT_SIGNED_IN.heading);
  await page.reload();
  await screen.isAt(nl.initiative.keptTitle);
  await screen.follow(nl.initiative.signIn, page.getByRole("main"));
  await signInAgain(screen, "Kees");
  await screen.isAt(nl.drafting.editTitle);
  await screen.reads(nl.drafting.restored);
  await isSaved(screen);
  expect(await page.getByLabel(planning.label).innerText()).toBe("Als de appels rijp zijn.");
  // A browser that has no network, or is refused a socket, says so itself.
  expect(screen.complaints.splice(0).filter((each) => !/WebSocket|ERR_INTERNET_DISCONNECTED|Failed to load resource/u.test(each))).toEqual([]);
});
