import { expect, it } from "vitest";
import { codeAlphabet, codeLengths, inGroups, parseCode } from "./code.ts";

it("reads a code however it is spaced and in whatever case, and nothing else", () => {
  expect(parseCode(" acdef-ghjkl ", "letter")).toBe("ACDEFGHJKL");
  for (const wrong of ["", "ACDEFGHJK", "ACDEFGHJKLM", "ACDEFGHJK0", "ACDEFGHJKß", "АCDEFGHJKL", "A\u0000CDEFGHJK", " ".repeat(200)]) expect(parseCode(wrong, "letter"), wrong).toBeNull();
});

it("has no characters that look alike, and groups that are read back", () => {
  expect(new Set(codeAlphabet).size).toBe(26);
  expect(codeAlphabet).not.toMatch(/[BIOSZ01258]/u);
  for (const [kind, length] of Object.entries(codeLengths)) {
    const code = codeAlphabet.slice(0, length);
    expect(parseCode(inGroups(code), kind as keyof typeof codeLengths)).toBe(code);
  }
  expect([inGroups("ACDEFGHJKL"), inGroups("ACDEFGHJ")]).toEqual(["ACDEF GHJKL", "ACDE FGHJ"]);
});
