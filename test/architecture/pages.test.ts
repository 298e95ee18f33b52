// What each page weighs, as it was built, and that pages, questions and documents name one another rightly.
import documents from "#client/gql/persisted-documents.json" with { type: "json" };
import { questions } from "#shared/pages/questions.ts";
import { readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const built = fileURLToPath(new URL("../../dist/client", import.meta.url));
const read = (file: string) => readFileSync(`${built}/${file}`, "utf8");
const written = JSON.parse(read("pages.json")) as Record<"words" | "pages", Record<string, readonly string[]>>;
const pages = Object.entries(written.pages);
const ofEveryPage = [...read("index.html").matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/gu)].map(([, file = ""]) => file);
const mostBytes = 180_000;

/** As nearly every browser gets it; what was not worth compressing goes as it is. */
function weightOf(file: string): number {
  return statSync(`${built}/${file}.br`, { throwIfNoEntry: false })?.size ?? statSync(`${built}/${file}`).size;
}

/** What the frame of the site fetches by itself once a page listens for news: the socket's code. */
function fetchedLater(): readonly string[] {
  const own = ofEveryPage.filter((file) => file.includes("/index-")).map(read).join("");
  const named = [...own.matchAll(/import\([`"']\.\/([^`"']+\.js)[`"']\)/gu)].map(([, file]) => `/assets/${file}`);
  const known = new Set([...pages, ...Object.entries(written.words)].flatMap(([, files]) => files));
  return [...new Set(named)].filter((file) => !known.has(file));
}

describe("a page", () => {
  it.each(pages)("weighs at most 180 kB of scripts in any language, as they are sent: %s", (_path, files) => {
    for (const words of Object.values(written.words)) {
      const all = [...new Set([...ofEveryPage, ...fetchedLater(), ...words, ...files])];
      expect(all.reduce((sum, file) => sum + weightOf(file), 0)).toBeLessThanOrEqual(mostBytes);
    }
  });

  it("names the scripts of every page, the socket's among them", () => {
    expect(ofEveryPage.length).toBeGreaterThanOrEqual(2);
    expect(fetchedLater()).toHaveLength(1);
    expect(pages.length).toBeGreaterThan(20);
  });
});

describe("the first question of a page", () => {
  const names = Object.values(documents).flatMap((text) => /\bquery (\w+)/u.exec(text)?.[1] ?? []);

  it.each(Object.entries(questions))("is asked at an address of the client, by a document of its own: %s", (path, { document }) => {
    expect(pages.map(([address]) => address)).toContain(path);
    expect(names).toContain(document);
  });
});
