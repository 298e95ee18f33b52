import { randomInt } from "node:crypto";
import { type CodeKind, codeAlphabet, codeLengths } from "#shared/members/code.ts";

/** A code that nobody can foresee. */
export function newCode(kind: CodeKind): string {
  return Array.from({ length: codeLengths[kind] }, () => codeAlphabet[randomInt(codeAlphabet.length)]).join("");
}
