import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const tag = /\bgraphql\(\s*(?:\/\*.*?\*\/)?\s*`\s*(query|mutation|subscription|fragment)\s+(\w+)[^`]*`\s*,?\s*\)/gu;
const generated = fileURLToPath(new URL("./gql/graphql.ts", import.meta.url));
const prefix = "virtual:document/";

interface Definition {
  readonly kind: string;
  readonly name: { readonly value: string };
}

/**
 * gql.ts holds the text of every document and graphql.ts all of them parsed, each with every fragment it needs; either would bring
 * every page's questions into the first load. Each `graphql(…)` therefore becomes an import of its own document, which travels with
 * its page, and each fragment is a module of its own, written once however many documents spread it.
 */
export function knownDocuments(): Plugin {
  return {
    name: "known-documents",
    enforce: "pre",
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return null;
      const name = id.slice(prefix.length + 1);
      this.addWatchFile(generated);
      const written = new RegExp(`^export const ${name} = (\\{.*\\}) as unknown as `, "mu").exec(readFileSync(generated, "utf8"))?.[1];
      if (!written) this.error(`${name} is not in client/gql/graphql.ts: run the generator`);
      const { definitions, ...rest } = JSON.parse(written) as { definitions: readonly [Definition, ...Definition[]] };
      const [own, ...spread] = definitions;
      const fragments = spread.map(({ name: { value } }) => `${generatedName(value)}FragmentDoc`);
      const imports = fragments.map((fragment) => `import { own as ${fragment} } from "${prefix}${fragment}";`).join("\n");
      return `${imports}\nexport const own = ${JSON.stringify(own)};\nexport const ${name} = { ...${JSON.stringify(rest)}, definitions: [${["own", ...fragments].join(", ")}] };`;
    },
    transform(code, id) {
      if (!/\/client\/.*\.tsx?$/u.test(id) || id.includes("/client/gql/") || !code.includes("graphql(")) return null;
      const names = new Set<string>();
      const replaced = code.replace(tag, (whole, kind: string, name: string) => {
        const document = `${generatedName(name)}${kind === "fragment" ? "FragmentDoc" : "Document"}`;
        names.add(document);
        // As many lines as before, so that what the browser reports stays true to the source.
        return document + "\n".repeat(whole.split("\n").length - 1);
      });
      const imports = [...names].map((name) => `import { ${name} } from "${prefix}${name}";`).join(" ");
      return { code: replaced.replace(/^import \{ graphql \} from "#client\/gql\/gql\.ts";/mu, imports), map: null };
    },
  };
}

/** The generator writes DraagvlakCard_initiative as DraagvlakCard_Initiative. */
function generatedName(name: string): string {
  return name.split("_").map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join("_");
}
