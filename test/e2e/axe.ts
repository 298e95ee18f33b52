// What axe has against a page, in a line each.
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** In light and in dark. Colours are all that dark changes, so only they are looked at again. */
export async function axeFaultsOf(page: Page): Promise<string[]> {
  const light = await axeFinds(page, (axe) => axe.withTags(wcag));
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await axeFinds(page, (axe) => axe.withRules(["color-contrast"]));
  await page.emulateMedia({ colorScheme: "light" });
  return [...light, ...dark.map((fault) => `in dark: ${fault}`)];
}

async function axeFinds(page: Page, limit: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  // There are no frames to look into; the newer mode opens an empty page for each question.
  const axe = limit(new AxeBuilder({ page }).options({ resultTypes: ["violations"] })).setLegacyMode();
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary?.split("\n")[1]?.trim()}`));
}
