import { createHash } from "node:crypto";
import { parseCode } from "#shared/members/code.ts";

/** The print of a stall's key. The key has 56 bits of chance, so the print need not be a keyed one. */
export function sealOfKey(typed: unknown): string {
  return createHash("sha256").update(parseCode(String(typed), "stall") ?? "").digest("hex");
}
