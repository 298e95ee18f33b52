import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createKeys, ownSecret } from "./keys.ts";

const secret = "thirty-two characters or more, as it should be";

it("gives back what it encrypted, and only to the same purpose, subject and secret, unchanged", () => {
  const keys = createKeys(secret);
  const encrypted = keys.encrypt("address", "Wegastraat 1", "letter 7");
  expect(keys.decrypt("address", encrypted, "letter 7")).toBe("Wegastraat 1");
  expect(keys.encrypt("address", "Wegastraat 1", "letter 7")).not.toBe(encrypted);
  expect(() => keys.decrypt("letter", encrypted, "letter 7")).toThrow();
  expect(() => keys.decrypt("address", encrypted, "letter 8")).toThrow();
  expect(() => createKeys(`${secret}!`).decrypt("address", encrypted, "letter 7")).toThrow();
  const bytes = Buffer.from(encrypted, "base64url");
  for (const at of bytes.keys()) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(() => keys.decrypt("address", changed.toString("base64url"), "letter 7")).toThrow();
  }
  for (const cut of ["", "AAAA", encrypted.slice(0, 30)]) expect(() => keys.decrypt("address", cut, "letter 7")).toThrow();
});

it("seals the same text alike, and otherwise with another purpose or secret", () => {
  const sealed = createKeys(secret).seal("residence", "1211AA 1");
  expect(sealed).toMatch(/^[0-9a-f]{64}$/u);
  expect(createKeys(secret).seal("residence", "1211AA 1")).toBe(sealed);
  expect(createKeys(secret).seal("letter", "1211AA 1")).not.toBe(sealed);
  expect(createKeys(`${secret}!`).seal("residence", "1211AA 1")).not.toBe(sealed);
});

it("refuses a secret that can be guessed", () => {
  expect(() => createKeys("short")).toThrow("SECRET");
});

it("makes a secret once, that only its owner can read", () => {
  const folder = mkdtempSync(join(tmpdir(), "brink-keys-"));
  try {
    const made = ownSecret(folder);
    expect(ownSecret(folder)).toBe(made);
    expect(() => createKeys(made)).not.toThrow();
    expect(statSync(join(folder, "secret")).mode & 0o777).toBe(0o600);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
