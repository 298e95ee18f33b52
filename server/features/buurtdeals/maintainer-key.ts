import { createHash } from "node:crypto";
import { parseCode } from "#shared/members/code.ts";
import { newCode } from "../../platform/new-code.ts";

/** What stands in the link of an invitation to sign: 56 bits of chance, so that its print need not be a keyed one. */
export function newKey(): string {
  return newCode("stall");
}

export function sealOfKey(typed: string): string {
  return createHash("sha256").update(parseCode(typed, "stall") ?? "").digest("hex");
}
