import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin, Rolldown } from "vite";
import { languages } from "./texts/languages.ts";

const here = fileURLToPath(new URL(".", import.meta.url));

/**
 * Writes pages.json: each address of the client with the scripts that its page needs beside those of every page, and each language with
 * those of its words, so that the server can name them in the HTML and a phone fetches all at once rather than one after the other.
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
      const own = (scripts: readonly string[]) => [...new Set(scripts)].filter((name) => !every.has(name)).map((name) => `/${name}`);
      const words = Object.fromEntries(languages.map(({ code }) => [code, own(reach(chunkOf(`texts/${code}/index.ts`)))]));
      const table = readFileSync(`${here}app/routes.tsx`, "utf8");
      const pages = Object.fromEntries([...table.matchAll(/\{ path: "([^"]+)", .*?import\("#client\/([^"]+)"\)/gu)].map(([, path = "", module = ""]) => [path, own(reach(chunkOf(module)))]));
      this.emitFile({ type: "asset", fileName: "pages.json", source: JSON.stringify({ words, pages }) });
    },
  };
}
