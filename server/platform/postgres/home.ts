// Where the database lives: in the data folder, or behind a link in it when the server's account cannot come there.
import { randomBytes } from "node:crypto";
import { chownSync, chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readlinkSync, realpathSync, rmdirSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { canReach, serverAccount, type Account } from "./account.ts";

export interface PostgresLog {
  info(message: string): void;
}

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
  // The link itself may lie behind a closed folder: only the place it leads to must be reached.
  const present = realpathSync(place);
  if (canReach(present, account)) return { folder: present, account };

  if (!account || readable(place).length > 0) throw new Error(`${place} belongs to another account or lies behind a closed folder: start as its owner, or set DATA_DIR`);
  rmdirSync(place);
  // A link with a random name keeps the two together when the checkout moves, and apart when it is made anew.
  const folder = join(fallbackRoot(), `data-${randomBytes(6).toString("hex")}`);
  mkdirSync(dirname(folder), { recursive: true });
  chmodSync(dirname(folder), 0o755);
  own(folder, account);
  symlinkSync(folder, place);
  log.info(`uid ${account.uid} cannot reach ${dataDir}: the database is kept in ${folder}`);
  return { folder, account };
}

function own(folder: string, account: Account | undefined): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (account) chownSync(folder, account.uid, account.gid);
}

function readable(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/** Outlives a restart of the machine where that is possible. */
export function fallbackRoot(): string {
  return existsSync("/var/lib") ? "/var/lib/brink" : join(tmpdir(), "brink");
}
