// npm test: everything that must hold, from a fresh clone, in the order in which a failure is found soonest.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBuilt } from "../server/launch/build.mjs";
import { runTool } from "../server/launch/checkout.mjs";
import { exclusively } from "../server/launch/exclusive.mjs";
import { ensureInstalled } from "../server/launch/install.mjs";

const scratch = mkdtempSync(join(tmpdir(), "brink-run-"));
const report = join(scratch, "vitest.json");

const steps = [
  ["install", () => exclusively(() => ensureInstalled({ withDevelopment: true }))],
  ["types", () => inTurns(["shared", "server", "client", "test"], (room) => runTool("typescript/bin/tsc", ["-p", room]))],
  ["lint", () => runTool("eslint/bin/eslint.js", ["--config", "test/architecture/eslint.config.js", "--max-warnings=0", "."])],
  ["build", () => exclusively(() => ensureBuilt())],
  ["tests", () => runTool("vitest/vitest.mjs", ["run", "--config", "test/vitest.config.ts", "--reporter=default", "--reporter=json", `--outputFile=${report}`])],
];

try {
  for (const [name, step] of steps) await timed(name, step);
} catch (error) {
  console.error(`\nFAILED: ${error.message}`);
  process.exitCode = 1;
} finally {
  summarise();
  rmSync(scratch, { recursive: true, force: true });
}

async function timed(name, step) {
  console.log(`\n> ${name}`);
  const begin = performance.now();
  await step();
  console.log(`> ${name}: ${((performance.now() - begin) / 1000).toFixed(1)} s`);
}

/** Two at a time: that is how many cores a small machine has. Both end before a failure is told, so that it is told last. */
async function inTurns(items, work) {
  const queue = [...items];
  const lane = async () => {
    for (let item = queue.shift(); item; item = queue.shift()) await work(item);
  };
  const lanes = await Promise.allSettled([lane(), lane()]);
  for (const { reason } of lanes) if (reason) throw reason;
}

/** Vitest's own count; a run that never came to its tests passed none of them. */
function summarise() {
  const counted = readReport();
  if (counted.failed === 0 && process.exitCode) counted.failed = 1;
  console.log(`\n${counted.passed} passed, ${counted.failed} failed`);
}

function readReport() {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
