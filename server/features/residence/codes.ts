import { timingSafeEqual } from "node:crypto";
import { codeAlphabet, codeLengths } from "#shared/members/code.ts";
import type { Keys } from "../../platform/keys.ts";

/** The code of a letter: it follows from the letter's id and a key, so that it is kept nowhere and can still be printed until the letter is sent. */
export function letterCode(keys: Keys, letterId: string): string {
  const base = BigInt(codeAlphabet.length);
  let rest = BigInt(`0x${keys.seal("letter", letterId)}`);
  return Array.from({ length: codeLengths.letter }, () => {
    const character = codeAlphabet[Number(rest % base)];
    rest /= base;
    return character;
  }).join("");
}

/** In the same time whatever was typed; codes of one kind are equally long. */
export function isSameCode(typed: string, code: string): boolean {
  const [a, b] = [Buffer.from(typed), Buffer.from(code)];
  return a.length === b.length && timingSafeEqual(a, b);
}
