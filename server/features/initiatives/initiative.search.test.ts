import { describe, expect, it } from "vitest";
import { formsOf, searchQuery } from "./initiative.search.ts";

const finds = (typed: string, word: string) => formsOf(typed).some((form) => (form.length > 2 ? word.startsWith(form) : word === form));

describe("the forms of a word", () => {
  it.each([
    ["fiets", "fietsen"], ["huis", "huizen"], ["boom", "bomen"], ["straat", "straten"], ["brief", "brieven"], ["speeltuin", "speeltuinen"], ["kat", "katten"],
    ["bank", "banken"], ["tuin", "tuinen"], ["park", "parken"], ["plek", "plekken"], ["kind", "kinderen"], ["plein", "pleinen"], ["lamp", "lampen"], ["muur", "muren"],
  ])("lead from %s to %s and back", (one, many) => {
    expect(finds(one, many)).toBe(true);
    expect(one === "kind" || finds(many, one)).toBe(true);
  });
});

describe("a search", () => {
  it("asks for every word that says something", () => {
    expect(searchQuery("de bomen in het park")).toMatch(/^\(.*'boom':\*.*\) & \(.*'park':\*.*\)$/u);
    expect(searchQuery("de")).toBe("('de')");
    expect(searchQuery("  !? ")).toBeNull();
  });

  it("makes nothing but words of what is typed", () => {
    expect(searchQuery("a' | !b & 'c':* \\ <-> ); drop table")).toMatch(/^[\p{L}\p{N}' |&:*()]+$/u);
    expect(searchQuery("Één café")).toContain("'cafe'");
  });
});
