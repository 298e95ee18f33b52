import { GraphQLError } from "graphql";
import type { Sql } from "./view.ts";

/** The longest name that Postgres keeps whole. */
const longestName = 63;

/** A response key as a column's name. Names of GraphQL hold letters, digits and underscores only. */
export function named(key: string): Sql {
  if (key.length > longestName) throw new GraphQLError(`A name may be ${longestName} letters long.`, { extensions: { code: "BAD_USER_INPUT" } });
  return `"${key}"`;
}
