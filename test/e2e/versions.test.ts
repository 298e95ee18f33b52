// What a plan said before: kept by name, compared, put back, and the sum of what was handed in done again by whoever asks.
import { nl } from "#test/support/words.ts";
import { alike } from "#client/texts/nl/alike.ts";
import { templates } from "#client/texts/nl/templates.ts";
import { versions } from "#client/texts/nl/versions.ts";
import { templateTexts } from "#shared/initiatives/templates/nl.ts";
import { beforeAll, expect, it } from "vitest";
import type { Person } from "../support/person.ts";
import { draft, handIn, inDraagvlak, openForDraagvlak, residents, saveDraft, startGroup, support } from "../support/way.ts";
import { axeFaultsOf } from "./axe.ts";
import type { Screen } from "./screen.ts";
import { siteOfThisFile } from "./site.ts";

const site = siteOfThisFile();
let steward: Person;
let femke: Screen;
let visitor: Screen;
let groupId: string;
let id: string;

beforeAll(async () => {
  steward = await site.as("bewoner-oost");
  groupId = await startGroup(steward, "oost");
  [femke, visitor] = await Promise.all([site.screen("bewoner-oost"), site.screen()]);
});

it("shows what is alike while somebody types, and begins a plan with the example of its kind", async () => {
  const other = await inDraagvlak(site, "oost", 10_000);
  await femke.go(`/groep/${groupId}/initiatief/nieuw`);
  await femke.isAt(nl.drafting.newTitle);
  await femke.page.getByLabel(templates.choose).selectOption({ label: templateTexts.GREENERY.name });
  await femke.reads(templateTexts.GREENERY.about);
  await femke.fill(nl.drafting.fields.title.label, "Een bankje aan het water");
  await femke.fill(nl.drafting.fields.goal.label, "Elkaar ontmoeten");
  await femke.part(alike.heading).waitFor();
  await femke.page.getByRole("link", { name: alike.join("Bankjes bij het water") }).first().waitFor();
  expect(await femke.page.getByRole("link", { name: /^Doe mee met/u }).count()).toBeLessThanOrEqual(5);
  expect(await femke.page.locator(`a[href="/initiatief/${other.id}"]`).count()).toBeGreaterThan(0);
  expect(await axeFaultsOf(femke.page)).toEqual([]);
  await femke.press(nl.drafting.start);
  await femke.isAt(nl.drafting.editTitle);
  id = /initiatief\/([^/]+)/u.exec(femke.page.url())?.[1] ?? "";
  await femke.page.locator("[data-questions=upkeep] summary").click();
  await femke.reads(templateTexts.GREENERY.questions.upkeep[0] as string);
  await femke.page.getByRole("button", { name: templates.take }).waitFor();
  await femke.part(alike.heading).waitFor();
  const { initiative } = await steward.ask(`query ($id: ID!) { initiative(id: $id) { template } }`, { id });
  expect(initiative.template).toBe("GREENERY");
});

it("keeps a version by name, compares it in a table and in words, and puts it back", async () => {
  await saveDraft(steward, draft(id, 1, 10_000));
  await femke.go(`/initiatief/${id}/versies`);
  await femke.isAt(versions.title);
  await femke.fill(versions.keepName, "Na de wijkavond");
  await femke.press(versions.keepSend);
  await femke.reads(versions.kept("Na de wijkavond"));
  await saveDraft(steward, draft(id, 2, 20_000, { goal: "Een plek om elkaar vaak te ontmoeten.", upkeep: "De buren geven water." }));
  await femke.fill(versions.keepName, "Later");
  await femke.press(versions.keepSend);
  await femke.reads(versions.named("Later"));

  await femke.page.getByRole("link", { name: versions.changesOf(3) }).click();
  await femke.part(versions.between(2, 3)).waitFor();
  const goal = femke.page.locator("#goal");
  await goal.locator("ins", { hasText: "vaak" }).waitFor();
  expect(await goal.locator("ins").innerText()).toContain(nl.ui.change.added);
  await femke.page.getByRole("link", { name: nl.drafting.fields.upkeep.label }).waitFor();
  expect(await femke.page.locator("#upkeep del").count()).toBe(1);
  await femke.page.getByRole("cell", { name: versions.lineChange.changed }).waitFor();
  expect(await axeFaultsOf(femke.page)).toEqual([]);
  await femke.press(versions.inline);
  await goal.locator("ins", { hasText: "vaak" }).waitFor();

  await femke.press(versions.restoreOf(2));
  await femke.press(versions.restoreConfirm);
  await femke.reads(versions.restoredFrom(2));
  const { initiative } = await steward.ask(`query ($id: ID!) { initiative(id: $id) { goal version } }`, { id });
  expect(initiative).toEqual({ goal: "Een plek om elkaar te ontmoeten.", version: 4 });
});

it("shows everybody what was handed in, with a sum that anybody can do again", async () => {
  await openForDraagvlak(steward, id, 4);
  for (const person of await residents(site, "oost", 5)) await support(person, id);
  expect((await handIn(steward, id, 4)).reason).toBeUndefined();
  await visitor.go(`/initiatief/${id}`);
  await visitor.page.getByText(nl.dossier.hash, { exact: true }).click();
  await visitor.press(nl.dossier.hashCheck);
  await visitor.reads(nl.dossier.hashFound.right);
  await visitor.follow(nl.initiative.versions);
  await visitor.isAt(versions.title);
  await visitor.reads(versions.kind.HANDED_IN);
  expect(await visitor.page.getByText("Na de wijkavond").count()).toBe(0);
  expect(await visitor.page.getByRole("button", { name: versions.keepSend }).count()).toBe(0);
  expect(await axeFaultsOf(visitor.page)).toEqual([]);
});
