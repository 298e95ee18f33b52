import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const here = fileURLToPath(new URL(".", import.meta.url));

export default defineConfig({
  root: here,
  // Written out, so that no compiler's default decides: the legacy form, and no emitted metadata, which compilers disagree on.
  oxc: { decorator: { legacy: true, emitDecoratorMetadata: false } },
  build: {
    ssr: true,
    outDir: "../dist/server",
    emptyOutDir: true,
    target: "node24",
    sourcemap: true,
    rolldownOptions: { input: { main: "main.ts", contract: "contract.ts", "calendar-worker": "features/feeds/reading/calendar-worker.ts" }, output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" } },
  },
});
