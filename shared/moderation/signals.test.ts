import fc from "fast-check";
import { expect, it } from "vitest";
import { plainWords, signalsOf } from "./signals.ts";

const nothing = { text: "Wat een mooi plan.", fresh: false, repeated: 0, words: [] };

it("counts links of fresh accounts only", () => {
  const text = "Kijk op https://voorbeeld.nl en www.voorbeeld.nl, echt waar.";
  expect(signalsOf({ ...nothing, text })).toEqual([]);
  expect(signalsOf({ ...nothing, text, fresh: true })).toEqual([{ kind: "FRESH_LINKS", times: 2, word: "" }]);
});

it("finds whole words of the list, however they are written, and no parts of words", () => {
  const found = (text: string, word: string) => signalsOf({ ...nothing, text, words: [word] })[0]?.times ?? 0;
  expect(found("Jij IDIÓOT! Een idioot, zeg ik.", "idioot")).toBe(2);
  expect(found("idioot idioot idioot", "Idioot")).toBe(3);
  expect(found("Idiootachtig", "idioot")).toBe(0);
  expect(found("Ga maar naar huis!", "naar huis")).toBe(1);
  expect(found("Добрий день", "день")).toBe(1);
});

it("says that the same stands elsewhere", () => {
  expect(signalsOf({ ...nothing, repeated: 3 })).toEqual([{ kind: "REPEATED_TEXT", times: 3, word: "" }]);
});

it("finds every word of a text that is on the list, and names each once", () => {
  fc.assert(fc.property(fc.array(fc.stringMatching(/^[a-zà-öø-ü]{1,8}$/u), { minLength: 1, maxLength: 12 }), fc.array(fc.string(), { maxLength: 5 }), (said, others) => {
    const signals = signalsOf({ ...nothing, text: said.join(" "), words: [...said, ...said, ...others] });
    expect(signals.every(({ times }) => times > 0)).toBe(true);
    expect(new Set(signals.map(({ word }) => word)).size).toBe(signals.length);
    for (const word of said) expect(signals.map((signal) => signal.word)).toContain(plainWords(word));
  }));
});
