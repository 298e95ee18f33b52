import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LimitedField, limits } from "./limits.ts";
import { textProblem, tidy } from "./texts.ts";

const fields = Object.keys(limits).filter((field) => field !== "lines") as LimitedField[];
const anyText = fc.string({ unit: "binary" });
const code = (point: number) => String.fromCodePoint(point);

describe("a text as it is kept", () => {
  it("has one form for equal letters and no white space around it", () => {
    expect(tidy("  Cafe\u0301\n")).toBe("Caf\u00e9");
    expect(tidy("\u00a0\u3000\ufeffA\tB ")).toBe("A\tB");
    expect(tidy("regel een\n\nregel twee")).toBe("regel een\n\nregel twee");
    expect(tidy(" \n\t ")).toBe("");
  });

  it("stays as it is when it is tidied again, and equal letters become equal", () => {
    fc.assert(fc.property(anyText, (text) => void expect(tidy(tidy(text))).toBe(tidy(text))));
    fc.assert(fc.property(anyText, (text) => void expect(tidy(text.normalize("NFD"))).toBe(tidy(text.normalize("NFC")))));
  });
});

describe("a text that cannot be taken", () => {
  it.each(fields)("is longer than %s may be, counted in characters as people see them in code points", (field) => {
    const most = limits[field];
    for (const character of ["a", "é", "\u{1F333}", "Ж"]) {
      expect(textProblem(character.repeat(most), field)).toBeNull();
      expect(textProblem(character.repeat(most + 1), field)).toBe("TEXT_TOO_LONG");
    }
  });

  it("is empty, unless it may be", () => {
    expect(textProblem("", "title")).toBe("INVALID_TEXT");
    expect(textProblem("", "upkeep", true)).toBeNull();
  });

  it("holds a control character other than a tab or a line end", () => {
    const controls = [...Array(0x20).keys(), ...Array.from({ length: 0x21 }, (_, index) => 0x7f + index)].filter((point) => ![0x09, 0x0a, 0x0d].includes(point));
    for (const point of controls) expect(textProblem(`Groen${code(point)}plan`, "title"), point.toString(16)).toBe("INVALID_TEXT");
    for (const kept of ["Een\ttab", "Een\nregel", "Een\r\nregel"]) expect(textProblem(kept, "goal")).toBeNull();
  });

  it("turns the direction of what follows, so that a name could look like another", () => {
    for (const point of [0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069]) expect(textProblem(`Groen${code(point)}neorG`, "groupName")).toBe("INVALID_TEXT");
    for (const kept of ["שלום לכולם", "مرحبا بالجيران", "Ласкаво просимо", "\u{1F468}\u200d\u{1F469}\u200d\u{1F467} samen"]) expect(textProblem(kept, "title")).toBeNull();
  });

  it("holds half a character, which no database keeps", () => {
    for (const half of ["\ud83c", "\udf33", "a\ud83cb", "\udf33\ud83c"]) expect(textProblem(half, "title")).toBe("INVALID_TEXT");
    expect(textProblem("\ud83c\udf33", "title")).toBeNull();
  });

  it("shows nothing at all", () => {
    for (const nothing of ["\u200b", "\u200d\u200c", "\u2060", "\u00ad", "\u200e", "\ufe0f", "\u0301"]) {
      expect(textProblem(nothing, "personName"), nothing.codePointAt(0)?.toString(16)).toBe("INVALID_TEXT");
      expect(textProblem(nothing, "upkeep", true)).toBe("INVALID_TEXT");
    }
    for (const something of ["1", "!", "é", "€", "\u{1F333}", "私"]) expect(textProblem(something, "personName")).toBeNull();
  });

  it("is HTML no more than anything else: it is kept as the text it is", () => {
    expect(textProblem(tidy("<script>alert('x')</script> & \"quotes\" `${1}`"), "comment")).toBeNull();
  });

  it("always gets the same answer when it was tidied before", () => {
    fc.assert(fc.property(anyText, (text) => void expect(textProblem(tidy(tidy(text)), "title")).toBe(textProblem(tidy(text), "title"))));
  });
});
