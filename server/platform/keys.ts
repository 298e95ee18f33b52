import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What a key is for. Each has its own, so that what one purpose makes means nothing to another; of one that is changed with time, each number has. */
export type Purpose = "cursor" | "residence" | "letter" | "address" | "desk" | "paper" | "card" | "sign-in" | "allowance" | "identity" | "decision" | "street" | "trace" | "registration" | "report" | "payment" | "push" | "reply" | "return" | "unsubscribe" | `private ${number}`;

export interface Keys {
  /** HMAC-SHA-256 of a text with the key of this purpose, in hexadecimal: the same text gives the same, and cannot be found back without the key. */
  seal(purpose: Purpose, text: string): string;
  /** AES-256-GCM with the key of this purpose, in base64url; `about` is what the text belongs to and is not in it: beside another row it cannot be read. */
  encrypt(purpose: Purpose, text: string, about: string): string;
  /** The text. Throws for what was changed, or encrypted for another purpose, about something else or with another secret. */
  decrypt(purpose: Purpose, encrypted: string, about: string): string;
}

const keyBytes = 32;
const leastSecret = 32;
// What NIST SP 800-38D advises for GCM.
const nonceBytes = 12;
const tagBytes = 16;

/** Derives the keys of all purposes (HKDF-SHA-256) from one secret of at least 32 characters. Throws on a shorter one. */
export function createKeys(secret: string): Keys {
  if (secret.length < leastSecret) throw new Error(`SECRET must have at least ${leastSecret} characters`);
  const keys = new Map<Purpose, Buffer>();
  const keyOf = (purpose: Purpose): Buffer => {
    const key = keys.get(purpose) ?? Buffer.from(hkdfSync("sha256", secret, "", `brink ${purpose}`, keyBytes));
    keys.set(purpose, key);
    return key;
  };
  // A text is never sealed and encrypted with one key.
  const cipherKeyOf = (purpose: Purpose): Buffer => Buffer.from(hkdfSync("sha256", keyOf(purpose), "", "encrypt", keyBytes));
  return {
    seal: (purpose, text) => createHmac("sha256", keyOf(purpose)).update(text).digest("hex"),
    encrypt(purpose, text, about) {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv("aes-256-gcm", cipherKeyOf(purpose), nonce).setAAD(Buffer.from(about));
      return Buffer.concat([nonce, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]).toString("base64url");
    },
    decrypt(purpose, encrypted, about) {
      const bytes = Buffer.from(encrypted, "base64url");
      const decipher = createDecipheriv("aes-256-gcm", cipherKeyOf(purpose), bytes.subarray(0, nonceBytes), { authTagLength: tagBytes }).setAAD(Buffer.from(about));
      decipher.setAuthTag(bytes.subarray(-tagBytes));
      return Buffer.concat([decipher.update(bytes.subarray(nonceBytes, -tagBytes)), decipher.final()]).toString("utf8");
    },
  };
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
