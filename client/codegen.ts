import { addTypenameToDocument } from "@apollo/client/utilities";
import type { CodegenConfig } from "@graphql-codegen/cli";

const config: CodegenConfig = {
  schema: "shared/schema.graphql",
  documents: ["client/**/*.{ts,tsx}", "!client/gql/**"],
  ignoreNoDocuments: true,
  generates: {
    "client/gql/": {
      preset: "client",
      // As Apollo Client would write them before sending: so the hash names what is asked.
      documentTransforms: [{ transform: ({ documents }) => documents.map((file) => ({ ...file, ...(file.document && { document: addTypenameToDocument(file.document) }) })) }],
      presetConfig: { fragmentMasking: false, persistedDocuments: { mode: "embedHashInDocument", hashAlgorithm: "sha256" } },
      config: {
        inlineFragmentTypes: "mask", customDirectives: { apolloUnmask: true }, enumsAsTypes: true, useTypeImports: true, dedupeFragments: true,
        scalars: { Cents: "number", DateTime: "string", ID: "string", RichParts: "../../shared/drafting/document.ts#RichParts", SaidJson: "unknown" }, strictScalars: true, importExtension: ".ts", emitLegacyCommonJSImports: false,
      },
    },
    // Every enumeration, also those that no document asks for yet: the catalogues have a word for each of their values.
    "client/gql/enums.ts": { plugins: ["typescript"], config: { onlyEnums: true, enumsAsTypes: true, scalars: { Cents: "number", DateTime: "string", RichParts: "unknown", SaidJson: "unknown" } } },
  },
};

// eslint-disable-next-line no-restricted-exports -- the generator asks for a default export
export default config;
