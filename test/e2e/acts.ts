// Acts that take more than one field, as people at a screen do them.
import { nl } from "#test/support/words.ts";
import { criteria } from "#shared/initiatives/criteria.ts";
import type { Locator } from "playwright-core";
import type { Screen } from "./screen.ts";

/** Opens the form of something that this person can do now. */
export async function openAct(screen: Screen, button: string): Promise<void> {
  await screen.press(button, screen.part(nl.initiative.yourTurn));
}

/** Waits until what was typed is in the database. */
export async function isSaved(screen: Screen): Promise<void> {
  await screen.reads(/^(?:Opgeslagen om|Alles is opgeslagen)/u);
}

/** Everything a plan needs, and what it costs: 1,500 euro is asked. */
export async function fillPlan(screen: Screen): Promise<void> {
  const { fields } = nl.drafting;
  await screen.fill(fields.goal.label, "Buren zitten samen aan het water. Ook in de winter.");
  const answers = { forWhom: "Voor iedereen in Zuid", place: "Langs de vijver", planning: "In het voorjaar", ownEffort: "Wij zetten ze neer.", upkeep: "De groep veegt de plek." } as const;
  for (const [field, answer] of Object.entries(answers)) await screen.fill(fields[field as keyof typeof answers].label, answer);
  await screen.press(nl.drafting.addCost);
  await screen.fill(nl.drafting.descriptionOf(nl.drafting.costs, 1), "Twee banken");
  await screen.fill(nl.drafting.amountOf(nl.drafting.costs, 1), "1.500");
}

export async function giveCriteria(screen: Screen): Promise<void> {
  for (const { id } of criteria) {
    const words = nl.dossier.criteria[id];
    await screen.pick(words.title, words.met);
    await screen.fill(words.question, "Dat hebben wij samen met de buren bedacht.");
  }
}

/** What stands on a desk about one plan. */
export function deskItem(screen: Screen, title: string): Locator {
  return screen.page.getByRole("list", { name: nl.desk.title }).getByRole("listitem").filter({ has: screen.page.getByRole("heading", { level: 2, name: title }) });
}
