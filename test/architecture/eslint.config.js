import { fileURLToPath } from "node:url";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const checkout = fileURLToPath(new URL("../..", import.meta.url));

export default tseslint.config(
  { basePath: checkout, ignores: ["**/node_modules/", "dist/", "data/", "client/gql/"] },
  {
    basePath: checkout,
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommended],
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-non-null-assertion": "off",
      // An argument that a signature asks for and a body does not need is named with an underscore.
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true, namespaceFrom: true } }],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-console": "error",
    },
  },
  { basePath: checkout, files: ["client/**/*.{ts,tsx}"], extends: [reactHooks.configs.flat.recommended] },
  {
    basePath: checkout,
    files: ["**/*.config.ts"],
    rules: { "no-restricted-exports": "off" },
  },
  // What is started by hand speaks to whoever started it; everything else writes to the log.
  { basePath: checkout, files: ["server/serve.ts", "server/data/cli/*.ts"], rules: { "no-console": "off" } },
);
