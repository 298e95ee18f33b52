// npm run bench: from a fresh clone to figures. Installs and builds what is missing, then measures on the product's own Node.
import { join } from "node:path";
import { ensureBuilt } from "../../server/launch/build.mjs";
import { checkout, productNode, run } from "../../server/launch/checkout.mjs";
import { exclusively } from "../../server/launch/exclusive.mjs";
import { ensureInstalled } from "../../server/launch/install.mjs";

try {
  await exclusively(async () => {
    await ensureInstalled({ withDevelopment: true });
    await ensureBuilt();
  });
  await run(productNode(), [join(checkout, "test/bench/main.ts"), ...process.argv.slice(2)]);
} catch (error) {
  // What went wrong stands above; our own stack says nothing more.
  console.error(error.message);
  process.exitCode = 1;
}
