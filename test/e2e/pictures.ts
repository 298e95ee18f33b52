// npm run pictures: the running product as the README shows it.
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { nl } from "#test/support/words.ts";
import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../support/chromium.ts";
import { startServer } from "../support/server.ts";

const folder = fileURLToPath(new URL("pictures/", import.meta.url));
const screen = { width: 1280, height: 860 };
const phone = { width: 390, height: 844 };

interface Picture {
  readonly name: string;
  readonly path: string;
  readonly persona?: string;
  readonly size?: typeof screen;
  readonly dark?: true;
  readonly before?: (page: Page) => Promise<unknown>;
}

const heading = (name: string | RegExp) => (page: Page) => page.getByRole("heading", { name, exact: true }).first().evaluate((element) => scrollTo(0, element.getBoundingClientRect().top + scrollY - 90));
async function openPlan(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Een tweede buurttuin, om de hoek van de Taludweg" }).first().click();
  await heading(nl.path.heading)(page);
}

async function openDesk(page: Page): Promise<void> {
  await page.getByRole("button", { name: /Fietswerkplaats/u }).click();
  await page.getByRole("button", { name: nl.dossier.decide.button, exact: true }).click();
  await page.getByRole("radio", { name: nl.deciding.form.decide.granted }).check();
}

const pictures: readonly Picture[] = [
  { name: "home", path: "/" },
  { name: "wijk", path: "/wijk/oost", before: heading(nl.wijk.supportWanted) },
  { name: "initiative", path: "/wijk/zuid", persona: "bewoner-zuid-2", before: openPlan },
  { name: "money", path: "/geld/oost", before: heading(nl.thermometer.heading) },
  { name: "desk", path: "/bureau", persona: "regisseur-oost-1223", before: openDesk },
  { name: "calendar", path: "/agenda?vorm=maand", before: heading(/\d{4}$/u) },
  { name: "phone", path: "/wijk/zuid", size: phone },
  { name: "phone-dark", path: "/wijk/zuid", size: phone, dark: true, before: heading(nl.thermometer.heading) },
];

async function take(browser: Browser, url: string, { name, path, persona, size = screen, dark, before }: Picture): Promise<void> {
  const context = await browser.newContext({ baseURL: url, viewport: size, deviceScaleFactor: 1.5, locale: "nl-NL", timezoneId: "Europe/Amsterdam", reducedMotion: "reduce", colorScheme: dark ? "dark" : "light" });
  if (persona) await context.request.post("/auth/demo", { data: { persona } });
  const page = await context.newPage();
  await page.goto(path);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await before?.(page);
  await page.waitForLoadState("networkidle");
  // WebP, which only the browser's own protocol makes: half as large as PNG.
  const { data } = await (await context.newCDPSession(page)).send("Page.captureScreenshot", { format: "webp", quality: 82 });
  writeFileSync(join(folder, `${name}.webp`), data, "base64");
  await context.close();
}

const dataDir = mkdtempSync(join(tmpdir(), "brink-pictures-"));
// As root the database runs under another account, which has to pass here.
chmodSync(dataDir, 0o755);
const server = await startServer({ databaseUrl: "", env: { DEMO: "true", DATA_DIR: dataDir } });
const browser = await launchChromium();
try {
  mkdirSync(folder, { recursive: true });
  for (const picture of pictures) await take(browser, server.url, picture);
} finally {
  await browser.close();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
