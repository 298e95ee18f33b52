// CPU time from /proc, so of Linux alone: what a process used, and what all of a PostgreSQL server's processes used.
import { readFileSync, readdirSync } from "node:fs";

/** The kernel counts in ticks of a hundredth of a second on every Linux that Node runs on. */
const ticksPerSecond = 100;

interface Stat {
  readonly parent: number;
  readonly own: number;
  /** Of children that have ended and were waited for. */
  readonly ofEnded: number;
}

export function cpuSecondsOf(pid: number): number {
  return (statOf(pid)?.own ?? 0) / ticksPerSecond;
}

/** The postmaster with all its children; those that ended meanwhile are counted with it. */
export function cpuSecondsOfPostgres(postmaster: number): number {
  const itself = statOf(postmaster);
  const pids = readdirSync("/proc").map(Number).filter(Number.isInteger);
  const children = pids.map(statOf).filter((stat) => stat?.parent === postmaster);
  return [itself, ...children].reduce((sum, stat) => sum + (stat?.own ?? 0), itself?.ofEnded ?? 0) / ticksPerSecond;
}

export function parentOf(pid: number): number {
  return statOf(pid)?.parent ?? 0;
}

/** Memory that a process holds, in bytes. */
export function residentBytesOf(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Number(kilobytes) * 1024;
}

function statOf(pid: number): Stat | null {
  try {
    // The name in brackets may hold anything, so fields are counted from behind it: state is the first.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").replace(/^.*\) /s, "").split(" ");
    const at = (number: number) => Number(fields[number]);
    return { parent: at(1), own: at(11) + at(12), ofEnded: at(13) + at(14) };
  } catch {
    return null;
  }
}
