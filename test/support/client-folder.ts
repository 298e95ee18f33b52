// A client that was built of nothing: for tests of how pages are served, without waiting for the real one.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { questions } from "#shared/pages/questions.ts";

export interface ClientFolder {
  readonly path: string;
  remove(): void;
}

export function clientFolder(): ClientFolder {
  const path = mkdtempSync(join(tmpdir(), "brink-client-"));
  mkdirSync(join(path, "assets"));
  writeFileSync(join(path, "index.html"), '<!doctype html><html lang="nl"><head><!--site--></head><body><div id="root"><!--drawn--></div><!--first--></body>');
  writeFileSync(join(path, "assets/main-1a2b.js"), "export {};");
  writeFileSync(join(path, "pages.json"), JSON.stringify({ words: { nl: ["/assets/main-1a2b.js"], en: [] }, pages: Object.fromEntries([...Object.keys(questions), "/bureau"].map((page) => [page, []])) }));
  return { path, remove: () => rmSync(path, { recursive: true }) };
}
