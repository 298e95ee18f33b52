import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkout, npm } from "./checkout.mjs";

/** Installs what package-lock.json asks for, unless it is there. */
export async function ensureInstalled({ withDevelopment }) {
  if (isInstalled(withDevelopment)) return;
  console.log("Installing packages …");
  await npm(["ci", "--no-audit", "--no-fund", ...(withDevelopment ? ["--include=dev"] : [])]);
}

/** npm writes down what it installed when it is done: an installation that was cut off has no such list. */
function isInstalled(withDevelopment) {
  const installed = packagesIn("node_modules/.package-lock.json");
  if (!installed || !existsSync(join(checkout, "node_modules/.bin/node"))) return false;
  return Object.entries(packagesIn("package-lock.json")).every(([path, wanted]) => {
    if (path === "") return true;
    if (installed[path]) return installed[path].version === wanted.version;
    return wanted.optional || wanted.devOptional || (wanted.dev && !withDevelopment);
  });
}

function packagesIn(lockfile) {
  const path = join(checkout, lockfile);
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")).packages : undefined;
}
