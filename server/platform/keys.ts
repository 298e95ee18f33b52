import { createHmac, hkdfSync, randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What a key is for. Each has its own, so that what one purpose makes means nothing to another. */
export type Purpose = "cursor" | "residence" | "letter" | "sign-in";

export interface Keys {
  /** HMAC-SHA-256 of a text with the key of this purpose, in hexadecimal: the same text gives the same, and cannot be found back without the key. */
  seal(purpose: Purpose, text: string): string;
}

const keyBytes = 32;
const leastSecret = 32;

/** Derives the keys of all purposes (HKDF-SHA-256) from one secret of at least 32 characters. Throws on a shorter one. */
export function createKeys(secret: string): Keys {
  if (secret.length < leastSecret) throw new Error(`SECRET must have at least ${leastSecret} characters`);
  const keys = new Map<Purpose, Buffer>();
  const keyOf = (purpose: Purpose): Buffer => {
    const key = keys.get(purpose) ?? Buffer.from(hkdfSync("sha256", secret, "", `brink ${purpose}`, keyBytes));
    keys.set(purpose, key);
    return key;
  };
  return { seal: (purpose, text) => createHmac("sha256", keyOf(purpose)).update(text).digest("hex") };
}

/** The secret that lies beside the data, made at the first start. For several processes SECRET is set instead: they need the same. */
export function ownSecret(dataDir: string): string {
  const path = join(dataDir, "secret");
  mkdirSync(dataDir, { recursive: true });
  try {
    // Only the first of two processes that start at once makes it; the other reads what was made.
    writeFileSync(path, randomBytes(keyBytes).toString("base64url"), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return readFileSync(path, "utf8").trim();
}
