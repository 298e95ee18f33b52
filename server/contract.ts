// npm run contract: writes the contract that the classes declare, from which the client's types are made.
import { writeFileSync } from "node:fs";
import { lexicographicSortSchema, printSchema } from "graphql";
import { createSchema } from "./schema.ts";

/** The contract as it is committed in shared/schema.graphql. */
export function contractText(): string {
  return `${printSchema(lexicographicSortSchema(createSchema()))}\n`;
}

const [, , target] = process.argv;
if (target) writeFileSync(target, contractText());
