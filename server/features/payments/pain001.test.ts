import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pain001, sepaText } from "./pain001.ts";

describe("a text for the bank", () => {
  it.each([
    ["Ştefan Müller & Zoë", "Stefan Muller + Zoe"], ["Straße 5", "Strasse 5"], ["//WB-2026-1//", "WB-2026-1"], ["a//b", "a/b"], ["Олена", "-"], ["", "-"], ["Łódź", "lodz"], ["3 × <b>", "3 b"],
  ])("of %j is %j", (text, said) => expect(sepaText(text, 70)).toBe(said));

  it("has letters that every bank takes, of whatever is given, and no more than there is room for", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), fc.integer({ min: 1, max: 140 }), (text, length) => {
      const said = sepaText(text, length);
      expect(said).toMatch(/^[A-Za-z0-9/?:().,'+ -]+$/u);
      expect(said.length).toBeLessThanOrEqual(length);
      expect(said).not.toMatch(/^\/|\/$|\/\//u);
    }));
  });
});

it("is the same for the same run, and counts exactly", () => {
  const transfers = [1, 99, 100_01, 2_500_000_00].map((cents, nth) => ({ endToEndId: `WB-2026-${nth}-1`, cents, holder: "B. Buur", iban: "NL91ABNA0417164300", about: "Bankjes" }));
  const order = { id: "0199c0de-0000-7000-8000-000000000001", madeAt: new Date("2026-11-22T23:30:00Z"), payer: { name: "Gemeente Hilversum", iban: "NL02ABNA0123456789" }, transfers };
  const file = pain001(order);
  expect(pain001({ ...order })).toBe(file);
  expect(file.match(/<CtrlSum>([^<]+)<\/CtrlSum>/gu)).toEqual(Array(2).fill("<CtrlSum>2500101.01</CtrlSum>"));
  expect(file).toContain("<MsgId>0199c0de000070008000000000000001</MsgId>");
  // The day in Hilversum, where it is past midnight.
  expect(file).toContain("<Dt>2026-11-23</Dt>");
});
