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
  writeFileSync(join(path, "index.html"), "<!doctype html><head><!--site--></head><body><!--first--></body>");
  writeFileSync(join(path, "assets/main-1a2b.js"), "export {};");
  writeFileSync(join(path, "pages.json"), JSON.stringify(Object.fromEntries([...Object.keys(questions), "/bureau"].map((page) => [page, ["/assets/main-1a2b.js"]]))));
  return { path, remove: () => rmSync(path, { recursive: true }) };
}
