import { describe, expect, it } from "vitest";
import { mergePages } from "./merge-pages.ts";

const page = (ids: string, end: string) => ({ nodes: [...ids], pageInfo: end });
const merge = (existing: string | null, incoming: string, isNext: boolean) =>
  mergePages(existing === null ? undefined : page(existing, "old"), page(incoming, "new"), isNext, String);

describe("pages of a list", () => {
  it("puts a next page behind what was read", () => {
    expect(merge("abc", "def", true)).toEqual(page("abcdef", "new"));
  });
  it("never shows a row twice that moved between two pages", () => {
    expect(merge("abc", "cde", true)).toEqual(page("abcde", "new"));
  });
  it("keeps further pages when a fresh first page still joins them", () => {
    expect(merge("abcdef", "xab", false)).toEqual(page("xabcdef", "old"));
  });
  it("starts over when it does not join", () => {
    expect(merge("abcdef", "xyz", false)).toEqual(page("xyz", "new"));
    expect(merge("abc", "", false)).toEqual(page("", "new"));
  });
  it("takes over the end of the list when the first page holds all of it", () => {
    expect(merge("abc", "abc", false)).toEqual(page("abc", "new"));
    expect(merge(null, "ab", false)).toEqual(page("ab", "new"));
  });
});
