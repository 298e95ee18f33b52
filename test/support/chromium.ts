// A browser for the end-to-end tests: an installed one, or the one that this machine can install.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { chromium, type Browser } from "playwright-core";

const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: installedChromium() ?? installChromium(), args: flags });
}

function installedChromium(): string | undefined {
  const named = ["chromium", "google-chrome", "google-chrome-stable", "chromium-browser"].map((name) => join("/usr/bin", name));
  const candidates = [process.env.CHROMIUM_PATH, ...named, "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", ...downloadedByPlaywright()];
  return candidates.find((path) => path && existsSync(path));
}

/** Any build that playwright once fetched will do, also of another version than ours. */
function downloadedByPlaywright(): string[] {
  const caches = [process.env.PLAYWRIGHT_BROWSERS_PATH, join(homedir(), ".cache/ms-playwright"), join(homedir(), "Library/Caches/ms-playwright")];
  return caches.flatMap((cache) => (cache && existsSync(cache) ? readdirSync(cache).filter((name) => name.startsWith("chromium-")).map((name) => join(cache, name)) : []))
    .flatMap((folder) => ["chrome-linux/chrome", "chrome-linux64/chrome", "chrome-mac/Chromium.app/Contents/MacOS/Chromium"].map((file) => join(folder, file)));
}

function installChromium(): string {
  const asRoot = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (asRoot) {
    run("apt-get", ["update"]);
    run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"]);
  }
  if (!installedChromium()) run(process.execPath, [join(dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")), "cli.js"), "install", "chromium"]);
  const found = installedChromium();
  if (!found) throw new Error("no Chromium: install one, or name it in CHROMIUM_PATH");
  return found;
}

function run(command: string, args: string[]): void {
  spawnSync(command, args, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
}
