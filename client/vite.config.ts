import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig, type Plugin } from "vite";
import { pages } from "./vite-pages.ts";
import { layerOrder } from "./vite-layer-order.ts";
import { knownDocuments } from "./vite-known-documents.ts";

const here = fileURLToPath(new URL(".", import.meta.url));

/** What several people write in at once. */
const editing = /\/node_modules\/(?:@tiptap|@hocuspocus|@lifeomic|prosemirror-|yjs|y-|lib0|rope-sequence|orderedmap|w3c-keyname|fast-equals|use-sync-external-store|linkifyjs)/u;

/** Compressed once, at the highest level, rather than for each visitor. */
function precompress(): Plugin {
  const worthwhile = /\.(js|css|html|svg|json|map|txt|xml|webmanifest)$/;
  return {
    name: "precompress",
    apply: "build",
    writeBundle({ dir }, bundle) {
      for (const name of Object.keys(bundle).filter((file) => worthwhile.test(file))) {
        const path = join(dir!, name);
        const content = readFileSync(path);
        if (content.length < 1024) continue;
        writeFileSync(`${path}.br`, brotliCompressSync(content));
        writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
      }
    },
  };
}

export default defineConfig({
  root: here,
  plugins: [knownDocuments(), react(), layerOrder(), pages(), precompress()],
  // rxjs offers itself to old browsers unless one asks for what this one speaks.
  resolve: { conditions: ["es2015", ...defaultClientConditions] },
  build: {
    outDir: "../dist/client",
    emptyOutDir: true,
    // The content security policy allows neither inline scripts nor data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // One style sheet for all pages: it is small, and spares each page its own requests.
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // One piece, which stays in a phone's cache while ours change; without what one page alone needs.
            { name: "libraries", test: (id) => /\/node_modules\/(?!graphql-ws\/|uqr\/|ibantools\/)|preload-helper/u.test(id) && !editing.test(id) },
            // Comes with the draft of a plan, and with no other page.
            { name: "editing", test: editing },
            // Every page builds on these; a piece each of a kilobyte would cost a phone some thirty journeys.
            { name: "kit", test: /\/client\/(?:ui|lib)\//u, minShareCount: 8 },
          ],
        },
      },
    },
  },
});
