import { describe, expect, it } from "vitest";
import { categoryIds } from "./categories.ts";
import { type Entry, register, registered } from "./register.ts";

const languages = ["nl", "en", "uk"] as const;
const shapeOf = (entry: Entry) => Object.entries(entry).map(([name, text]) => `${name}${text === null ? " is nothing" : ""}`).toSorted();

describe("the processing register", () => {
  it("tells of every category", () => {
    expect([...registered].toSorted()).toEqual([...categoryIds].toSorted());
  });

  it.each(languages)("says everything in %s that it says in Dutch, and leaves nothing blank", (language) => {
    for (const id of registered) {
      expect(shapeOf(register[id][language]), id).toEqual(shapeOf(register[id].nl));
      for (const text of Object.values(register[id][language])) expect(text ?? "—").toMatch(/^(?!.*(?:undefined|NaN|\.\.|\s\s)).*\S$/u);
    }
  });

  it("says the same terms in every language", () => {
    const numbersIn = (text: string) => [...text.matchAll(/\d+/gu)].map(([number]) => number).toSorted();
    for (const id of registered) for (const language of languages) expect(numbersIn(register[id][language].kept), id).toEqual(numbersIn(register[id].nl.kept));
  });

  it("is Ukrainian in Ukrainian, but for the words of the field", () => {
    const kept = new Set(["wijk", "buurt", "buurtdeal", "wijkregisseur"]);
    const latin = registered.flatMap((id) => Object.values(register[id].uk).flatMap((text: string | null) => text?.match(/\p{Script=Latin}{2,}/gu) ?? []));
    expect(latin.filter((word) => !kept.has(word))).toEqual([]);
  });
});
