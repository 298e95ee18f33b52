import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Binaries } from "./binaries.ts";
import type { Home } from "./home.ts";

export const superuser = "brink";

export interface Cluster {
  folder: string;
  password: string;
}

/**
 * initdb works in a folder of its own that gets its name when it is whole: whatever else lies there was left by a process
 * that was killed. Password and data go together, so the password is inside.
 */
export function prepareCluster(home: Home, binaries: Binaries): Cluster {
  const folder = join(home.folder, "cluster");
  sweepHalfMade(home.folder);
  if (!existsSync(folder)) makeCluster(home, binaries, folder);
  const major = readFileSync(join(folder, "PG_VERSION"), "utf8").trim();
  if (major !== binaries.major) {
    throw new Error(
      `the database in ${folder} was made by PostgreSQL ${major} and this is PostgreSQL ${binaries.major}: ` +
        `dump it with version ${major} and restore it, or set DATABASE_URL to a PostgreSQL ${major} server`,
    );
  }
  return { folder, password: readFileSync(join(folder, "superuser-password"), "utf8") };
}

function makeCluster({ folder: home, account }: Home, { initdb }: Binaries, target: string): void {
  const making = join(home, `making-${process.pid}`);
  const passwordFile = `${making}.password`;
  writeFileSync(passwordFile, randomBytes(24).toString("hex"), { mode: 0o600 });
  if (account) chownSync(passwordFile, account.uid, account.gid);
  // Only Linux is sure to know C.UTF-8; PostgreSQL's own provider has it everywhere.
  const locale = process.platform === "linux" ? ["--locale=C.UTF-8"] : ["--locale=C", "--builtin-locale=C.UTF-8"];
  const args = ["-D", making, "-U", superuser, `--pwfile=${passwordFile}`, "--auth=scram-sha-256", "--encoding=UTF8", "--locale-provider=builtin", ...locale];
  const made = spawnSync(initdb, args, { cwd: home, encoding: "utf8", ...account });
  if (made.status !== 0) {
    rmSync(making, { recursive: true, force: true });
    throw new Error(`initdb failed: ${made.stderr || made.error?.message}`, { cause: made.error });
  }
  renameSync(passwordFile, join(making, "superuser-password"));
  try {
    renameSync(making, target);
  } catch (error) {
    // Another process was faster: its cluster is as good as ours.
    rmSync(making, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
}

function sweepHalfMade(home: string): void {
  for (const name of readdirSync(home)) {
    const maker = /^making-(\d+)/.exec(name)?.[1];
    if (maker && (Number(maker) === process.pid || !isAlive(Number(maker)))) rmSync(join(home, name), { recursive: true, force: true });
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
