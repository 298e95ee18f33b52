import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin, Rolldown } from "vite";

const here = fileURLToPath(new URL(".", import.meta.url));

/**
 * Writes pages.json: each address of the client with the scripts that its page needs beside those of every page, so that the server can
 * name them in the HTML and a phone fetches all at once rather than one after the other.
 */
export function pages(): Plugin {
  return {
    name: "pages",
    apply: "build",
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
      const chunkOf = (module: string) => chunks.find(({ facadeModuleId }) => facadeModuleId === `${here}${module}`) ?? this.error(`no chunk of ${module}`);
      const reach = (chunk: Rolldown.OutputChunk): readonly string[] => [chunk.fileName, ...chunk.imports.flatMap((name) => reach(bundle[name] as Rolldown.OutputChunk))];
      const every = new Set(chunks.filter(({ isEntry }) => isEntry).flatMap(reach));
      // The language that most read. Who reads another fetches these words once in vain: only their browser knows it.
      const words = reach(chunkOf("texts/nl/index.ts"));
      const table = readFileSync(`${here}app/routes.tsx`, "utf8");
      const written = [...table.matchAll(/\{ path: "([^"]+)", .*?import\("#client\/([^"]+)"\)/gu)].map(([, path = "", module = ""]) => {
        const scripts = [...new Set([...words, ...reach(chunkOf(module))])].filter((name) => !every.has(name));
        return [path, scripts.map((name) => `/${name}`)];
      });
      this.emitFile({ type: "asset", fileName: "pages.json", source: JSON.stringify(Object.fromEntries(written)) });
    },
  };
}
