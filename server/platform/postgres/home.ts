// Where the database lives: in the data folder, or behind a link in it when the server's account cannot come there.
import { randomBytes } from "node:crypto";
import { chownSync, chmodSync, existsSync, lstatSync, mkdirSync, readlinkSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { canReach, serverAccount, type Account } from "./account.ts";
import type { PostgresLog } from "./embedded.ts";

export interface Home {
  folder: string;
  account: Account | undefined;
}

export function prepareHome(dataDir: string, log: PostgresLog): Home {
  const place = join(dataDir, "postgres");
  mkdirSync(dataDir, { recursive: true });
  const account = serverAccount(place);
  if (isLink(place)) own(readlinkSync(place), account);
  else own(place, account);
  if (canReach(place, account)) return { folder: realpathSync(place), account };

  // Nothing of worth can be in a folder that the account never reached.
  if (existsSync(join(place, "cluster"))) throw new Error(`the database in ${place} cannot be reached by uid ${account?.uid}: open the folders above it (chmod o+x)`);
  rmSync(place, { recursive: true });
  // A link with a random name keeps the two together when the checkout moves, and apart when it is made anew.
  const folder = join(fallbackRoot(), `data-${randomBytes(6).toString("hex")}`);
  mkdirSync(dirname(folder), { recursive: true });
  chmodSync(dirname(folder), 0o755);
  own(folder, account);
  symlinkSync(folder, place);
  log.info(`uid ${account?.uid} cannot reach ${dataDir}: the database is kept in ${folder}`);
  return { folder, account };
}

function own(folder: string, account: Account | undefined): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (account) chownSync(folder, account.uid, account.gid);
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/** Outlives a restart of the machine where that is possible. */
export function fallbackRoot(): string {
  return existsSync("/var/lib") ? "/var/lib/brink" : join(tmpdir(), "brink");
}
