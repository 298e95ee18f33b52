import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { glossary } from "#shared/glossary.ts";
import { languages } from "./languages.ts";

type Say = (...given: unknown[]) => unknown;
type Leaf = readonly [path: string, leaf: string | Say];

function leavesOf(value: unknown, path = ""): Leaf[] {
  if (typeof value === "string" || typeof value === "function") return [[path, value as string | Say]];
  return Object.entries(value as object).flatMap(([key, each]) => leavesOf(each, path ? `${path}.${key}` : key));
}

/** What a message says of these, as one line: a message may also be made of parts. */
const said = (leaf: string | Say, given: readonly unknown[] = []) => (typeof leaf === "string" ? leaf : [leaf(...given)].flat().join(" "));

/** Digits, so that they serve as a number and as a text; none is in another, and none is small enough to be left unsaid. */
const given = (count: number) => Array.from({ length: count }, (_, nth) => String(4041 + 101 * nth));

// By their files: the words of a page of prose come with the page and are not in the catalogue.
const files = readdirSync(new URL("nl/", import.meta.url)).filter((file) => file !== "index.ts");
const catalogues = await Promise.all(languages.map(async ({ code }) => {
  const modules = await Promise.all(files.map((file) => import(new URL(`${code}/${file}`, import.meta.url).href) as Promise<object>));
  return { code, leaves: modules.flatMap((module) => leavesOf(module)) };
}));
const leavesIn = (code: string) => catalogues.find((catalogue) => catalogue.code === code)?.leaves ?? [];
const dutch = new Map(leavesIn("nl"));

describe.each(catalogues)("the texts in $code", ({ leaves }) => {
  it("have every message, list item and argument that the Dutch have", () => {
    const shape = ([path, leaf]: Leaf) => `${path}(${typeof leaf === "function" ? leaf.length : ""})`;
    expect(leaves.map(shape).toSorted()).toEqual(leavesIn("nl").map(shape).toSorted());
  });

  it("say what they are given, all that the Dutch say", () => {
    const missing = leaves.flatMap(([path, leaf]) => {
      const original = dutch.get(path);
      if (typeof leaf === "string" || !original) return [];
      const all = given(leaf.length);
      const heard = said(original, all);
      return all.filter((each) => heard.includes(each) && !said(leaf, all).includes(each)).map((each) => `${path}: ${each} in "${said(leaf, all)}"`);
    });
    expect(missing).toEqual([]);
  });

  it("leave nothing blank or half said", () => {
    const bad = leaves.filter(([, leaf]) => {
      const text = said(leaf, given(typeof leaf === "function" ? leaf.length : 0));
      return text.trim() === "" || /undefined|null|NaN|\[object|\.\.|\s[.,?!]|\s{2}/u.test(text);
    });
    expect(bad.map(([path]) => path)).toEqual([]);
  });
});

describe("Ukrainian", () => {
  const leaves = leavesIn("uk");

  it("is Ukrainian: no Latin word but those of the field, names, keys and examples", () => {
    const kept = new Set([...Object.keys(glossary), ...plurals, ...names].map((word) => word.toLowerCase()));
    const foreign = leaves.flatMap(([path, leaf]) => {
      const text = said(leaf, given(typeof leaf === "function" ? leaf.length : 0));
      return (text.match(/\p{Script=Latin}{2,}/gu) ?? []).filter((word) => !kept.has(word.toLowerCase())).map((word) => `${path}: ${word}`);
    });
    expect(foreign).toEqual([]);
  });

  it("has no Russian letters, and apostrophes as Ukrainian writes them", () => {
    const wrong = leaves.filter(([, leaf]) => /[ыэёъ]|\p{Script=Cyrillic}['`"]\p{Script=Cyrillic}/iu.test(said(leaf, given(typeof leaf === "function" ? leaf.length : 0))));
    expect(wrong.map(([path]) => path)).toEqual([]);
  });

  // 1 план, 2 плани, 5 планів; 11 goes with 5 and 21 with 1: not as in Dutch, where 21 goes with 5.
  it("bends the word behind a number as the number asks", () => {
    const english = new Map(leavesIn("en"));
    const wrong = leaves.flatMap(([path, leaf]) => {
      if (typeof leaf === "string") return [];
      return given(leaf.length).flatMap((_, nth) => {
        const at = (count: number, of: string | Say = leaf) => said(of, given(leaf.length).map(Number).with(nth, count)).replace(new RegExp(`(?<!\\d)${count}(?!\\d)`, "u"), "#");
        const unlike = alike.filter(([one, other]) => at(one) !== at(other)).map(([one, other]) => `${path}: ${one} and ${other} differ`);
        const isCount = [dutch, english].some((catalogue) => at(1, catalogue.get(path)) !== at(25, catalogue.get(path)));
        const behind = /# (\p{Script=Cyrillic}+)/u.exec(at(25))?.[1];
        return isCount && behind && !prepositions.has(behind) && at(21) === at(25) ? [...unlike, `${path}: "${at(25)}" says the same of 21`] : unlike;
      });
    });
    expect(wrong).toEqual([]);
  });
});

const plurals = ["wijken", "buurten", "wijkthemas"];
const names = ["AB", "PDF", "QR", "SHA", "CSV", "DigiD", "BSN", "KvK", "Wirixstraat", "Tab", "Enter", "Escape", "Ctrl", "wethouder", "gemeente", "bezwaar", "spreekuur", "en", "name", "example", "org", "Alt", "hilversum", "nl", "https", "webcal", "ics", "URL", "calendar", "com", "Google", "Outlook", "Excel", "iPhone", "iPad", "Android"];
const prepositions = new Set(["із", "з", "на", "або"]);
const alike = [[5, 11], [5, 25], [5, 12], [2, 23], [2, 34], [21, 31]] as const;
