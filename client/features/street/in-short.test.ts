import { expect, it } from "vitest";
import { inShort } from "./in-short.ts";

it("leaves a short text as it is, on one line", () => expect(inShort(" Een bank\n\nbij het water. ")).toBe("Een bank bij het water."));

it("cuts a long one between words, and one without any where it is too long", () => {
  expect(inShort("woord ".repeat(100))).toMatch(/^(?:woord ){48,49}woord…$/u);
  expect(inShort("x".repeat(400))).toHaveLength(301);
});
