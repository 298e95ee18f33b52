import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { checkout } from "./checkout.mjs";

const lock = join(checkout, "dist/.lock");
const heartbeat = 2_000;

/** Two launchers of one checkout take turns: the second finds the first one's work done. */
export async function exclusively(work) {
  mkdirSync(dirname(lock), { recursive: true });
  while (!taken()) await sleep(200);
  const beat = setInterval(() => utimesSync(lock, new Date(), new Date()), heartbeat);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    rmSync(lock, { force: true });
  }
}

function taken() {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    if (isAbandoned()) rmSync(lock, { force: true });
    return false;
  }
}

/** Its holder was killed; the silence tells it too when the number has gone to another process since. */
function isAbandoned() {
  try {
    const holder = Number(readFileSync(lock, "utf8"));
    const silence = Date.now() - statSync(lock).mtimeMs;
    if (silence > 10 * heartbeat) return true;
    return holder > 0 && !isAlive(holder);
  } catch (error) {
    if (error.code === "ENOENT") return false;
    throw error;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
