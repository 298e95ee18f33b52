import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { checkout, runTool } from "./checkout.mjs";

const dist = join(checkout, "dist");
const mark = join(dist, ".built");
const sources = ["server", "client", "shared", "migrations", "package.json", "package-lock.json", "tsconfig.base.json"];

/** What is built, each by its own configuration into its own folder. */
const parts = { server: "server/vite.config.ts", client: "client/vite.config.ts", drawing: "client/vite.drawing.config.ts" };

/**
 * Built aside and then moved into place: the compilers of a launcher that was killed may still be writing. The mark goes
 * first and comes last, so that a build that was cut off counts as none.
 */
export async function ensureBuilt({ anew = false } = {}) {
  const fingerprint = fingerprintOf(sources);
  if (!anew && existsSync(mark) && readFileSync(mark, "utf8") === fingerprint) return;
  console.log("Building …");
  for (const left of readdirSync(dist).filter((name) => name.startsWith("making-"))) rmSync(join(dist, left), { recursive: true, force: true });
  const making = join(dist, `making-${process.pid}`);
  await Promise.all(Object.entries(parts).map(([part, config]) => compile(config, join(making, part))));
  rmSync(mark, { force: true });
  for (const part of Object.keys(parts)) {
    rmSync(join(dist, part), { recursive: true, force: true });
    renameSync(join(making, part), join(dist, part));
  }
  rmSync(making, { recursive: true });
  writeFileSync(mark, fingerprint);
}

function compile(config, outDir) {
  // The browser always gets the production form of its libraries, whatever the environment of the server is.
  const env = { ...process.env, NODE_ENV: "production" };
  return runTool("vite/bin/vite.js", ["build", "--logLevel=warn", "--config", config, "--outDir", outDir], { env });
}

function fingerprintOf(paths) {
  const hash = createHash("sha256");
  for (const path of paths) {
    for (const file of filesIn(path)) hash.update(file).update("\0").update(readFileSync(join(checkout, file))).update("\0");
  }
  return hash.digest("hex");
}

/** Contents decide, since a clone's times say nothing; tests are no part of the product. */
function filesIn(path) {
  const place = join(checkout, path);
  if (!statSync(place).isDirectory()) return [path];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => relative(checkout, join(entry.parentPath ?? entry.path, entry.name)))
    .sort();
}
