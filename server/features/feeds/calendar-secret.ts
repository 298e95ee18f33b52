import { createHash, randomBytes } from "node:crypto";

/** 192 bits in 32 signs: nobody guesses the address of a calendar. */
export function newSecret(): string {
  return randomBytes(24).toString("base64url");
}

/** What is kept of it. */
export function hashOfSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
