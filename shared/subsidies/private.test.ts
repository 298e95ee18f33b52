import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inFours, parseIban } from "./iban.ts";
import { parsePhone, readPrivate } from "./private.ts";

const typed = { name: " F. de Boer ", iban: "nl91 abna 0417 1643 00", holder: "F. de Boer", address: "Laapersveld 12", postcode: "1213 vb", town: "Hilversum", phone: "06 - 12 34 56 78" };

describe("an IBAN", () => {
  it("is taken however it is typed, from the Netherlands and elsewhere in SEPA", () => {
    expect(parseIban("NL91ABNA0417164300")).toBe("NL91ABNA0417164300");
    expect(parseIban(" nl91 abna 0417 1643 00 ")).toBe("NL91ABNA0417164300");
    expect(parseIban("DE89370400440532013000")).toBe("DE89370400440532013000");
    expect(inFours("NL91ABNA0417164300")).toBe("NL91 ABNA 0417 1643 00");
  });

  it("is refused with any one digit changed, and from where SEPA does not reach", () => {
    const iban = "NL91ABNA0417164300";
    fc.assert(fc.property(fc.constantFrom(2, 3, ...Array.from({ length: 10 }, (_, n) => n + 8)), fc.integer({ min: 1, max: 9 }), (place, more) => {
      const digit = (Number(iban[place]) + more) % 10;
      expect(parseIban(iban.slice(0, place) + digit + iban.slice(place + 1))).toBeNull();
    }));
    for (const none of ["", "NL", "0417164300", "BR1500000000000010932840814P2", "NL91ABNA041716430"]) expect(parseIban(none), none).toBeNull();
  });
});

describe("private parts", () => {
  it("are brought into one form", () => {
    expect(readPrivate(typed)).toEqual({ parts: { name: "F. de Boer", iban: "NL91ABNA0417164300", holder: "F. de Boer", address: "Laapersveld 12", postcode: "1213VB", town: "Hilversum", phone: "0612345678" } });
    expect(parsePhone("+31 (35) 123-45-67")).toBe("+31351234567");
  });

  it("say what is wrong with them", () => {
    const problem = (change: Partial<typeof typed>) => (readPrivate({ ...typed, ...change }) as { problem?: string }).problem;
    expect(problem({ iban: "NL92ABNA0417164300" })).toBe("INVALID_IBAN");
    expect(problem({ postcode: "0213 VB" })).toBe("UNKNOWN_POSTCODE");
    for (const phone of ["", "12", "0612345", "telefoon", "+00000000000"]) expect(problem({ phone }), phone).toBe("INVALID_TEXT");
    for (const field of ["name", "holder", "address", "town"]) {
      expect(problem({ [field]: " " }), field).toBe("INVALID_TEXT");
      expect(problem({ [field]: "x".repeat(200) }), field).toBe("TEXT_TOO_LONG");
    }
  });
});
