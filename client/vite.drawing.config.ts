import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { knownDocuments } from "./vite-known-documents.ts";

// The same site for the server to draw (drawing.tsx), whole and in its production form: names of styles come out as in the browser's build.
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  plugins: [knownDocuments(), react()],
  define: { "process.env.NODE_ENV": JSON.stringify("production") },
  ssr: { noExternal: true },
  build: { ssr: "drawing.tsx", outDir: "../dist/drawing", emptyOutDir: true, target: "node24", assetsInlineLimit: 0, rolldownOptions: { output: { entryFileNames: "[name].js" } } },
});
