// (i) The home page on a slow phone: what comes over the wire, when there is something to see, when a postcode can be typed and leads
// to its wijk, and when every button works.
import type { Browser, CDPSession, Page } from "playwright-core";
import { launchChromium } from "#test/support/chromium.ts";
import { median } from "./statistics.ts";
import type { Target } from "./targets.ts";

export interface HomePage {
  readonly javascriptBytes: number;
  readonly allBytes: number;
  /** Milliseconds after the address was opened, medians. */
  readonly firstPaint: number;
  readonly usable: number;
  readonly alive: number;
  readonly goals: typeof goals;
}

const goals = { javascriptBytes: 180_000, usable: 2_000 };
const times = 3;
const slowPhone = { cpu: 4, network: { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 } };
const postcode = "1223 KA";

export async function measureHomePage(target: Target): Promise<HomePage> {
  const browser = await launchChromium();
  try {
    const visits: Visit[] = [];
    for (let time = 0; time < times; time += 1) visits.push(await visit(browser, target.url));
    const middle = (field: keyof Visit) => Math.round(median(visits.map((each) => each[field])));
    return { javascriptBytes: middle("javascriptBytes"), allBytes: middle("allBytes"), firstPaint: middle("firstPaint"), usable: middle("usable"), alive: middle("alive"), goals };
  } finally {
    await browser.close();
  }
}

type Visit = Record<"javascriptBytes" | "allBytes" | "firstPaint" | "usable" | "alive", number>;

/** With nothing in any cache. */
async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: "nl-NL" });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    const bytes = await countBytes(devtools);
    await devtools.send("Network.emulateNetworkConditions", slowPhone.network);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowPhone.cpu });
    await page.goto(url, { waitUntil: "commit" });
    const usable = await typedAt(page);
    const firstPaint = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN);
    await page.waitForFunction(() => performance.getEntriesByName("alive").length > 0, undefined, { timeout: 60_000 });
    const alive = await page.evaluate(() => performance.getEntriesByName("alive")[0]?.startTime ?? NaN);
    await page.waitForLoadState("networkidle");
    const loaded = bytes();
    await page.reload({ waitUntil: "commit" });
    await typedAt(page);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/wijk\/\w/u, { timeout: 30_000 });
    return { ...loaded, firstPaint, usable, alive };
  } finally {
    await context.close();
  }
}

/** When the field for the postcode holds what was typed. Enter then shows that it works. */
async function typedAt(page: Page): Promise<number> {
  const field = page.locator("input[autocomplete=postal-code]").first();
  await field.fill(postcode, { timeout: 60_000 });
  const { now, value } = await field.evaluate((input) => ({ now: performance.now(), value: (input as HTMLInputElement).value }));
  if (value.replace(/\s/g, "") !== postcode.replace(/\s/g, "")) throw new Error(`the field holds "${value}"`);
  return now;
}

async function countBytes(devtools: CDPSession): Promise<() => Pick<Visit, "javascriptBytes" | "allBytes">> {
  const types = new Map<string, string>();
  const counted = { javascriptBytes: 0, allBytes: 0 };
  devtools.on("Network.responseReceived", ({ requestId, type }) => types.set(requestId, type));
  devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    counted.allBytes += encodedDataLength;
    if (types.get(requestId) === "Script") counted.javascriptBytes += encodedDataLength;
  });
  await devtools.send("Network.enable");
  return () => ({ ...counted });
}
