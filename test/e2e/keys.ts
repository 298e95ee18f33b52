// Hands that know a keyboard only. At every step one must see where one is.
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

export interface Keys {
  /** Tab after Tab until one is there. */
  tabTo(target: Locator, direction?: "on" | "back"): Promise<void>;
  /** A key that walks through a list. */
  walkTo(target: Locator, key: string): Promise<void>;
  press(key: string): Promise<void>;
  isAt(target: Locator): Promise<void>;
  /** The focus is on something, and it can be seen. */
  isSomewhere(): Promise<void>;
  /** The words on what has the focus. */
  focused(): Promise<string>;
}

const mostSteps = 120;
const patience = { timeout: 10_000 };

export function atKeyboard(page: Page): Keys {
  const has = (target: Locator) => target.evaluate((element) => element === document.activeElement);
  const isSomewhere = () => expect.poll(() => page.evaluate(whereFocusIs), patience).toBe("in sight");

  async function walk(target: Locator, key: string): Promise<void> {
    await target.first().waitFor();
    for (let steps = 0; steps < mostSteps; steps += 1) {
      if (steps > 0 && (await has(target))) return;
      await page.keyboard.press(key);
      await isSomewhere();
    }
    throw new Error(`${mostSteps} times ${key} did not lead to ${target}`);
  }

  return {
    isSomewhere,
    tabTo: (target, direction = "on") => walk(target, direction === "on" ? "Tab" : "Shift+Tab"),
    async walkTo(target, key) {
      if (!(await has(target))) await walk(target, key);
    },
    press: (key) => page.keyboard.press(key),
    async isAt(target) {
      await expect.poll(() => has(target), patience).toBe(true);
      await isSomewhere();
    },
    focused: () => page.evaluate(() => document.activeElement?.textContent ?? ""),
  };
}

/** Runs in the page. A heading that takes the focus to be read out needs no frame around it; what one can operate does. */
function whereFocusIs(): string {
  const element = document.activeElement;
  if (!element || element === document.body) return "nowhere";
  const { width, height, top, bottom } = element.getBoundingClientRect();
  if (width === 0 || height === 0 || bottom <= 0 || top >= innerHeight) return `out of sight: ${element.outerHTML.slice(0, 120)}`;
  if (element.getAttribute("tabindex") === "-1") return "in sight";
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  const marked = (outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0) || boxShadow !== "none";
  return marked ? "in sight" : `without a frame: ${element.outerHTML.slice(0, 120)}`;
}
