// Where things are and how tools are run. Everything in this folder runs on Node 20 before anything is installed.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const checkout = fileURLToPath(new URL("../..", import.meta.url));

export const isNewNode = Number(process.versions.node.split(".")[0]) >= 24;

/** The Node that the product runs on: the machine's own when it is new enough, else the one among the packages. */
export function productNode() {
  return isNewNode ? process.execPath : join(checkout, "node_modules/.bin/node");
}

/** Runs to the end; a failure is an error that names the command. */
export function run(command, args, options = {}) {
  const child = spawn(command, args, { cwd: checkout, stdio: "inherit", ...options });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => (code === 0 ? resolve() : reject(new Error(`${[command, ...args].join(" ")} ended with ${signal ?? code}`))));
  });
}

/** A tool from the packages, on the product's Node. */
export function runTool(script, args = [], options = {}) {
  return run(productNode(), [join(checkout, "node_modules", script), ...args], options);
}

/** npm says how it was started, so that its own installation is used again. */
export function npm(args) {
  const script = process.env.npm_execpath;
  return script?.endsWith(".js") && existsSync(script) ? run(process.execPath, [script, ...args]) : run("npm", args);
}
