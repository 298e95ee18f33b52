// Somebody at a screen. They find things as people do: by what a thing is and what it is called, never by its class.
import { en, nl, uk } from "#test/support/words.ts";
import type { BrowserContextOptions, Browser, Locator, Page } from "playwright-core";
import { vi } from "vitest";

export type ScreenOptions = Pick<BrowserContextOptions, "viewport" | "locale" | "colorScheme" | "isMobile" | "javaScriptEnabled" | "hasTouch" | "deviceScaleFactor">;
type Name = string | RegExp;
type Role = Parameters<Page["getByRole"]>[0];

export interface Screen {
  readonly page: Page;
  readonly name: string;
  /** What the browser complained about and nobody has looked at yet. */
  readonly complaints: string[];
  /** Types an address, and waits until the page is there. */
  go(path: string): Promise<void>;
  /** Waits until the open page also gets what happens from now on. */
  listens(): Promise<void>;
  /** A part of the page, by its heading or name. */
  part(name: Name, role?: Role): Locator;
  press(name: Name, within?: Locator): Promise<void>;
  follow(name: Name, within?: Locator): Promise<void>;
  fill(label: Name, text: string, within?: Locator): Promise<void>;
  choose(label: Name, option: string, within?: Locator): Promise<void>;
  /** One of the answers to a question. */
  pick(question: string, answer: string, within?: Locator): Promise<void>;
  /** Waits until this can be read somewhere. */
  reads(text: Name, within?: Locator): Promise<void>;
  readsNoMore(text: Name, within?: Locator): Promise<void>;
  /** The page's one heading of the first level. */
  isAt(title: Name): Promise<void>;
}

const desk = { width: 1280, height: 900 };
const patience = 15_000;
const loading = new RegExp(`^(?:${[nl, en, uk].map(({ shell }) => shell.loading).join("|")})$`, "u");

export async function openScreen(browser: Browser, url: string, name: string, options: ScreenOptions = {}): Promise<Screen> {
  const context = await browser.newContext({ viewport: desk, locale: "nl-NL", timezoneId: "Europe/Amsterdam", reducedMotion: "reduce", ...options, baseURL: url });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  const complaints = complaintsOf(page, name);
  const watched = watchedPages(page);
  const isAt = (title: Name) => page.getByRole("heading", { level: 1, name: title }).waitFor();

  return {
    page, name, complaints, isAt,
    async go(path) {
      await page.goto(path);
      await isAt(/\S/u);
      await page.getByText(loading).first().waitFor({ state: "detached" });
      // The server draws a visitor's page; its buttons work once the scripts are there.
      await page.waitForFunction(() => performance.getEntriesByName("alive").length > 0);
    },
    listens: () => vi.waitUntil(() => watched.has(pathOf(page)), { timeout: patience }).then(() => undefined),
    part: (part, role = "region") => page.getByRole(role, { name: part }),
    press: (button, within) => (within ?? page).getByRole("button", { name: button, exact: true }).click(),
    follow: (link, within) => (within ?? page).getByRole("link", { name: link, exact: true }).first().click(),
    fill: (label, text, within) => (within ?? page).getByLabel(label).fill(text),
    choose: (label, option, within) => (within ?? page).getByLabel(label).selectOption({ label: option }).then(() => undefined),
    pick: (question, answer, within) => (within ?? page).getByRole("group", { name: question, exact: true }).getByRole("radio", { name: answer, exact: true }).check(),
    reads: (text, within) => (within ?? page).getByText(text).filter({ visible: true }).first().waitFor(),
    readsNoMore: (text, within) => (within ?? page).getByText(text).first().waitFor({ state: "hidden" }),
  };
}

const pathOf = (page: Page) => new URL(page.url()).pathname;

/** The pages whose news was asked for over the socket since they were loaded. */
function watchedPages(page: Page): ReadonlySet<string> {
  const watched = new Set<string>();
  page.on("domcontentloaded", () => watched.clear());
  page.on("websocket", (socket) =>
    socket.on("framesent", ({ payload }) => {
      const asked = String(payload);
      if (asked.includes('"type":"subscribe"') && !asked.includes("viewerChanged")) watched.add(pathOf(page));
    }),
  );
  return watched;
}

function complaintsOf(page: Page, name: string): string[] {
  const complaints: string[] = [];
  const note = (what: string) => complaints.push(`${name} at ${page.url()}: ${what}`);
  page.on("pageerror", (error) => note(error.stack ?? error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || /content security policy/iu.test(message.text())) note(message.text());
  });
  page.on("dialog", (dialog) => {
    // The browser's own question whether to leave is asked where something is not saved; any other comes from a script.
    if (dialog.type() === "beforeunload") return void dialog.accept();
    note(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return complaints;
}
