// PostgreSQL refuses to run as root: there it runs as an ordinary account, which must be able to reach its files.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";

export interface Account {
  uid: number;
  gid: number;
}

/** The account to run as, or undefined when the present one will do. */
export function serverAccount(existingCluster: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  // Files that are there already stay with their owner, also when a package adds a "postgres" account later.
  if (existsSync(existingCluster)) {
    const { uid, gid } = statSync(existingCluster);
    if (uid !== 0) return { uid, gid };
  }
  const account = accountNamed("postgres") ?? accountNamed("nobody");
  if (!account) throw new Error("PostgreSQL cannot run as root and /etc/passwd knows neither postgres nor nobody: set DATABASE_URL instead");
  return account;
}

function accountNamed(name: string): Account | undefined {
  const line = readFileSync("/etc/passwd", "utf8").split("\n").find((entry) => entry.startsWith(`${name}:`));
  if (!line) return undefined;
  const [, , uid, gid] = line.split(":");
  return { uid: Number(uid), gid: Number(gid) };
}

/** Asks the kernel, so that every folder on the way, groups and ACLs count. */
export function canReach(path: string, account: Account | undefined): boolean {
  const probe = spawnSync("/bin/sh", ["-c", 'test -x "$0"', path], { cwd: "/", ...account });
  return probe.status === 0;
}
