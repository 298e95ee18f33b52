import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

// Vitest runs a file that stands alone in group 0 after all other groups, so that the browser's would not be last.
const together = { sequence: { groupOrder: 1 }, maxWorkers: 2 };
const lastAndAlone = { sequence: { groupOrder: 2 }, fileParallelism: false };

/** Tests against a database ask for it by name, so that unit tests alone start in a moment. */
const withPostgres = { globalSetup: ["test/support/postgres.ts"], testTimeout: 30_000, hookTimeout: 60_000 };

export default defineConfig({
  root,
  // Packages outside the transform take graphql's CommonJS; a second copy would answer "another module or realm".
  resolve: { alias: [{ find: /^graphql$/, replacement: `${root}node_modules/graphql/index.js` }] },
  test: {
    server: { deps: { inline: ["type-graphql"] } },
    projects: [
      { extends: true, test: { name: "unit", include: ["{shared,server,client}/**/*.test.{ts,tsx}"], ...together } },
      { extends: true, test: { name: "architecture", include: ["test/architecture/**/*.test.ts"], ...together, testTimeout: 60_000 } },
      { extends: true, test: { name: "integration", include: ["test/{integration,rights}/**/*.test.ts"], ...together, ...withPostgres } },
      { extends: true, test: { name: "e2e", include: ["test/e2e/**/*.test.ts"], ...lastAndAlone, ...withPostgres, testTimeout: 120_000, hookTimeout: 300_000 } },
    ],
  },
});
