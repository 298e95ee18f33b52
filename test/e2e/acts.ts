// Acts that take more than one field, as people at a screen do them.
import { nl } from "#test/support/words.ts";
import type { AskablePart } from "#shared/subsidies/application.ts";
import { checklistOf } from "#shared/subsidies/checklist.ts";
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

/** One step of an application, by what it is called. */
export const applicationStep = (screen: Screen, part: AskablePart): Locator =>
  screen.page.getByRole("listitem").filter({ has: screen.page.getByRole("heading", { level: 3, name: nl.application.parts[part].title, exact: true }) });

/** Opens a step, fills it in and saves it. */
async function fillStep(screen: Screen, part: AskablePart, fill: (step: Locator) => Promise<void>): Promise<void> {
  const step = applicationStep(screen, part);
  await screen.press(nl.application.open, step);
  await fill(step);
  await screen.press(nl.application.save, step);
  await screen.reads(`✓ ${nl.application.done}`, step);
}

/** Everything that an application needs of a plan without income. */
export async function fillApplication(screen: Screen): Promise<void> {
  const { fields, permitState, serves, checklist, privately } = nl.application;
  await fillStep(screen, "PLAN", async (step) => {
    await screen.fill(fields.reaches, "Buren leren elkaar kennen.", step);
    await screen.pick(fields.serves, serves.BUURT, step);
  });
  await fillStep(screen, "EARLIER", (step) => screen.pick(fields.had, fields.no, step));
  await fillStep(screen, "CONTACT", async (step) => {
    await screen.fill(fields.who, "De wijkregisseur", step);
    await screen.fill(fields.on, "2026-02-03", step);
  });
  await fillStep(screen, "PERMITS", (step) => screen.pick(fields.permits, permitState.NONE, step));
  await fillStep(screen, "UPKEEP", async (step) => {
    await screen.pick(fields.needed, fields.yes, step);
    await screen.fill(fields.maintainer, "De groep", step);
    await screen.fill(fields.years, "3", step);
  });
  await fillStep(screen, "CRITERIA", async (step) => {
    for (const { id } of checklistOf("WIJKBUDGET")) {
      await screen.pick(checklist[id].title, checklist[id].met, step);
      await screen.fill(checklist[id].question, "Dat hebben wij samen met de buren bedacht.", step);
    }
  });
  await fillStep(screen, "PRIVATE", async (step) => {
    const typed = { name: "Femke de Boer", iban: "NL91 ABNA 0417 1643 00", holder: "F. de Boer", address: "Laapersveld 12", postcode: "1213 VB", town: "Hilversum", phone: "06 12345678" } as const;
    for (const [field, text] of Object.entries(typed)) await screen.fill(privately[field as keyof typeof typed], text, step);
  });
}

/** What stands on a desk about one plan. */
export function deskItem(screen: Screen, title: string): Locator {
  return screen.page.getByRole("list", { name: nl.desk.title }).getByRole("listitem").filter({ has: screen.page.getByRole("heading", { level: 2, name: title }) });
}
