// Answers of all targets are JSON that nobody has declared: read with care, compared as values.
export type Json = null | boolean | number | string | readonly Json[] | Row;
export interface Row {
  readonly [name: string]: Json;
}

export function row(value: Json | undefined): Row {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Row;
  throw new Error(`an object was expected, not ${JSON.stringify(value)?.slice(0, 80)}`);
}

/** A list, or the nodes of a connection. */
export function rows(value: Json | undefined): readonly Row[] {
  const list = Array.isArray(value) ? (value as readonly Json[]) : row(value)["nodes"];
  if (!Array.isArray(list)) throw new Error("a list was expected");
  return list.map(row);
}

/** For lists whose order nobody promised. */
export function keyed(list: readonly Row[], key: string): Row {
  return Object.fromEntries(list.map((each) => [String(each[key]), each]));
}

export function ordered(list: readonly Row[], key: string): readonly Row[] {
  const valueOf = (each: Row) => Number(each[key]);
  return [...list].sort((one, other) => valueOf(one) - valueOf(other));
}

/** Where `actual` lacks or contradicts something of `expected`; null when it says all of it. It may say more. */
export function difference(expected: Json, actual: Json | undefined, path = ""): string | null {
  if (expected === null || typeof expected !== "object") return isSame(expected, actual) ? null : `${path}: ${JSON.stringify(expected)} is ${JSON.stringify(actual)}`;
  if (actual === null || typeof actual !== "object") return `${path}: ${JSON.stringify(expected).slice(0, 80)} is ${JSON.stringify(actual)}`;
  if (Array.isArray(expected) && expected.length > (actual as readonly Json[]).length) return `${path}: ${expected.length} are ${(actual as readonly Json[]).length}`;
  for (const [name, value] of Object.entries(expected)) {
    if (plumbing.has(name)) continue;
    const found = difference(value, (actual as Row)[name], `${path}.${name}`);
    if (found) return found;
  }
  return null;
}

/** What serves the protocol and says nothing about the town. A cursor is each server's own. */
const plumbing = new Set(["__typename", "endCursor"]);

/** PostGraphile writes large numbers as text, and each writes instants in its own way. */
function isSame(one: Json, other: Json | undefined): boolean {
  if (one === other) return true;
  if (typeof one === "number" || typeof other === "number") return other !== null && other !== "" && Number(one) === Number(other);
  return typeof one === "string" && typeof other === "string" && instant.test(one) && Date.parse(one) === Date.parse(other);
}

const instant = /^\d{4}-\d\d-\d\dT/;
