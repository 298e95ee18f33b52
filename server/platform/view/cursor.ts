import { createHash, timingSafeEqual } from "node:crypto";
import { GraphQLError } from "graphql";
import type { Sql } from "./view.ts";

// A cursor is "list|key|key" with a seal, so that one of another list, or a changed one, is refused instead of guessed at.
const separator = "|";

/** The cursor of a row, built by Postgres: the same form that `readCursor` takes apart. */
export function cursorSql(listName: string, keys: readonly Sql[], seal: Sql): Sql {
  const raw = [`'${listName}'`, ...keys.map((key) => `${key}::text`)].join(` || '${separator}' || `);
  return `(select translate(encode(convert_to(raw || '${separator}' || md5(${seal} || raw), 'UTF8'), 'base64'), E'\\n', '') from (select ${raw} as raw) sealed)`;
}

/** The keys in a cursor of this list. Throws BAD_USER_INPUT when it is another list's or was changed. */
export function readCursor(cursor: unknown, listName: string, keyCount: number, seal: string): string[] {
  const parts = Buffer.from(String(cursor), "base64").toString("utf8").split(separator);
  // Compared as bytes: letters other than those of the seal take more than one.
  const given = Buffer.from(parts.pop() ?? "");
  const expected = Buffer.from(createHash("md5").update(seal + parts.join(separator)).digest("hex"));
  const sealed = given.length === expected.length && timingSafeEqual(given, expected);
  if (!sealed || parts.length !== keyCount + 1 || parts[0] !== listName) throw badCursor();
  return parts.slice(1);
}

function badCursor(): GraphQLError {
  return new GraphQLError("This cursor does not belong to this list.", { extensions: { code: "BAD_USER_INPUT" } });
}
