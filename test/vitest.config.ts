import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Tests against a database ask for it by name, so that unit tests alone start in a moment. */
const withPostgres = { globalSetup: ["test/support/postgres.ts"], testTimeout: 30_000, hookTimeout: 60_000 };

export default defineConfig({
  root,
  test: {
    // Without this, a second copy of graphql answers "another module or realm" to type-graphql.
    server: { deps: { inline: ["type-graphql"] } },
    projects: [
      { extends: true, test: { name: "unit", include: ["{shared,server,client}/**/*.test.{ts,tsx}"] } },
      { extends: true, test: { name: "architecture", include: ["test/architecture/**/*.test.ts"], testTimeout: 60_000 } },
      { extends: true, test: { name: "integration", include: ["test/integration/**/*.test.ts"], ...withPostgres } },
      {
        extends: true,
        test: { name: "e2e", include: ["test/e2e/**/*.test.ts"], ...withPostgres, testTimeout: 120_000, hookTimeout: 300_000, fileParallelism: false, sequence: { groupOrder: 1 } },
      },
    ],
  },
});
