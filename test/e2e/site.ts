// The product as it was built, with people at screens: a process and a database of its own, and real Chromium.
import { personas } from "#server/data/load-hilversum.ts";
import { beginSession } from "#server/platform/session.ts";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Pool } from "pg";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { freshDatabase } from "../support/database.ts";
import { type Person, type Town, personAt } from "../support/person.ts";
import { startServer } from "../support/server.ts";
import { openScreen, type Screen, type ScreenOptions } from "./screen.ts";

export interface Site extends Town {
  readonly screens: readonly Screen[];
  /** A browser of one's own: a visitor's, or that of a persona who is signed in. */
  screen(persona?: string, options?: ScreenOptions): Promise<Screen>;
  /** What the server has written so far. */
  serverOutput(): string;
  stop(): Promise<void>;
}

/** A site for the tests of a file. No browser may complain in any of them: of errors in scripts, of breaches of the content security policy. */
export function siteOfThisFile(env?: Record<string, string>): Site {
  const site = {} as Site;
  beforeAll(async () => void Object.assign(site, await startSite(env)));
  afterAll(() => site.stop());
  afterEach(async ({ task }) => {
    if (task.result?.state === "fail") await keepTraces(task.name, site);
    expect(site.screens.flatMap((screen) => screen.complaints.splice(0))).toEqual([]);
  });
  return site;
}

async function startSite(env: Record<string, string> = {}): Promise<Site> {
  const database = await freshDatabase();
  const [server, browser] = await Promise.all([startServer({ databaseUrl: database.url, env: { DEMO: "true", ...env } }), launchChromium()]);
  const pool = new Pool({ connectionString: database.url, max: 4 });
  const { url } = server;
  const screens: Screen[] = [];
  let opened = 0;

  async function signIn(personId: string): Promise<Person> {
    return personAt(url, personId, `brink_session=${await beginSession(pool, personId, new Date(), { way: "DEMO", browser: null, system: null })}`);
  }
  async function as(persona: string): Promise<Person> {
    const found = personas.find(({ id }) => id === persona);
    if (!found) throw new Error(`no persona ${persona}`);
    return signIn(found.personId);
  }

  return {
    url, pool, screens, as, signIn,
    serverOutput: () => server.output(),
    anonymous: () => personAt(url, null, ""),
    async screen(persona, options) {
      opened += 1;
      const screen = await openScreen(browser, url, `${persona ?? "visitor"} ${opened}`, options);
      screens.push(screen);
      if (persona) {
        const [name = "", value = ""] = (await as(persona)).cookie.split("=");
        await screen.page.context().addCookies([{ name, value, url }]);
      }
      return screen;
    },
    async stop() {
      await browser.close();
      await pool.end();
      await server.stop();
      await database.drop();
    },
  };
}

/** What everybody saw when a test failed, and what the server had said, to look at afterwards. */
async function keepTraces(test: string, { screens, serverOutput }: Site): Promise<void> {
  const folder = fileURLToPath(new URL("screenshots/", import.meta.url));
  const fileOf = (what: string) => join(folder, `${test} ${what}`.replaceAll(/[^\w]+/gu, "-"));
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${fileOf("server")}.log`, serverOutput());
  for (const { page, name } of screens.filter((each) => !each.page.isClosed())) await page.screenshot({ path: `${fileOf(name)}.png`, fullPage: true });
}
