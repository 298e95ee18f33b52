// npm start: from a fresh clone to a running product. Installs and builds what is missing, then runs it.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureBuilt } from "./launch/build.mjs";
import { checkout, isNewNode, productNode } from "./launch/checkout.mjs";
import { exclusively } from "./launch/exclusive.mjs";
import { ensureInstalled } from "./launch/install.mjs";

try {
  await exclusively(async () => {
    await ensureInstalled({ withDevelopment: false });
    await ensureBuilt();
  });
} catch (error) {
  // What the tool wrote stands above; our own stack says nothing more.
  console.error(error.message);
  process.exit(1);
}

process.env.DATA_DIR ??= join(checkout, "data");
const main = join(checkout, "dist/server/main.js");

if (isNewNode) {
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(main).href);
} else {
  runInNewerNode();
}

/** The channel between the two is never spoken on: its end tells the product that this process was killed. */
function runInNewerNode() {
  const product = spawn(productNode(), ["--enable-source-maps", main], { stdio: ["inherit", "inherit", "inherit", "ipc"] });
  for (const signal of ["SIGTERM", "SIGINT"]) {
    // A terminal sends Ctrl-C to both; a second one would cut the orderly end short.
    process.on(signal, () => (signal === "SIGINT" && process.stdin.isTTY ? undefined : product.kill(signal)));
  }
  product.once("error", (error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
  product.once("exit", (code, signal) => {
    process.exitCode = code ?? (signal === "SIGINT" ? 130 : 143);
  });
}
