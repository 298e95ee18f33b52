import { GraphQLError } from "graphql";

/** PostgreSQL's word for bytes that no text can hold: U+0000 in an id or a search. */
const unstorableCharacter = "22021";

/** What the asker did wrong, when an operation failed by that; null when the fault is ours. */
export function askersFault(error: unknown): GraphQLError | null {
  if (error instanceof GraphQLError) return error.extensions["code"] === "BAD_USER_INPUT" ? error : null;
  if ((error as { code?: unknown } | null)?.code !== unstorableCharacter) return null;
  return new GraphQLError("A text holds a character that cannot be kept.", { extensions: { code: "BAD_USER_INPUT" } });
}
