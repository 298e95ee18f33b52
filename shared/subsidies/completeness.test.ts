import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Said, type SaidParts, applicationParts, askableParts, readPart, unsaid } from "./application.ts";
import { checklistOf } from "./checklist.ts";
import { type Application, type Plan, cofinancedCents, missingParts } from "./completeness.ts";
import { routes } from "./routes.ts";
import { demandsOf } from "./rules.ts";

const plan: Plan = { title: "Bankjes", goal: "Ontmoeten", forWhom: "Buren", place: "Vijver", planning: "Lente", ownEffort: "Zetten", upkeep: "Vegen", costCents: 155_000, incomeCents: 5_000 };
const complete: Said = {
  PLAN: { reaches: "Buren kennen elkaar.", serves: "BUURT", outdoorPlayDay: false, more: "" }, COSTS: { more: "" },
  COFINANCING: { sources: [{ source: "STADSFONDS", name: "", cents: 3_000, state: "ASKED" }, { source: "OWN", name: "", cents: 2_000, state: "GRANTED" }], ownHours: 40, more: "" },
  EARLIER: { had: false, which: "", accounted: false }, CONTACT: { who: "Fatima", on: "2026-02-03" }, PERMITS: { state: "NONE", which: "" }, UPKEEP: { needed: true, who: "De tuingroep", years: 3 },
  CRITERIA: { answers: checklistOf("WIJKBUDGET").map(({ id }) => ({ id, met: true, answer: "Ja." })) },
};
const rule = { demands: Object.values(demandsOf).flat() };
const missingOf = (said: SaidParts, change: Partial<Application> = {}, of: Partial<Plan> = {}) =>
  missingParts({ route: "WIJKBUDGET", hasPrivate: true, said: { ...complete, ...said }, ...change }, { ...plan, ...of }, rule).map(({ demand }) => demand);

describe("an application", () => {
  it("that says nothing lacks something in every part; one that says all lacks nothing", () => {
    const empty = { ...plan, title: "", costCents: 0 };
    expect([...new Set(missingParts({ route: "WIJKBUDGET", said: {}, hasPrivate: false }, empty, rule).map(({ part }) => part))]).toEqual(askableParts);
    expect(missingOf({})).toEqual([]);
  });

  it("lacks exactly what is taken out of it, whichever that is", () => {
    fc.assert(fc.property(fc.subarray([...applicationParts]), fc.boolean(), (out, hasPrivate) => {
      const said = Object.fromEntries(applicationParts.filter((part) => !out.includes(part)).map((part) => [part, complete[part]]));
      const missing = missingParts({ route: "WIJKBUDGET", said, hasPrivate }, plan, rule);
      // Of the costs nothing needs to be said beside the plan.
      expect([...new Set(missing.map(({ part }) => part))]).toEqual(askableParts.filter((part) => (part === "PRIVATE" ? !hasPrivate : part !== "COSTS" && out.includes(part))));
    }));
  });

  it("is in balance when those who pay together pay the plan's income, to the cent", () => {
    const sum = fc.array(fc.integer({ min: 1, max: 10_000_000 }), { maxLength: 20 });
    fc.assert(fc.property(sum, fc.integer({ min: -2, max: 2 }), (cents, off) => {
      const COFINANCING = { ...complete.COFINANCING, sources: cents.map((each) => ({ source: "OTHER" as const, name: "Fonds", cents: each, state: "GRANTED" as const })) };
      const incomeCents = cofinancedCents({ COFINANCING }) + off;
      expect(missingOf({ COFINANCING }, {}, { incomeCents, costCents: incomeCents + 1 })).toEqual(off === 0 ? [] : ["balance"]);
    }));
    expect(missingOf({}, {}, { costCents: 5_000 })).toEqual(["asked"]);
  });

  it("serves no single street, save on the Nationale Buitenspeeldag", () => {
    expect(missingOf({ PLAN: { ...complete.PLAN, serves: "STREET" } })).toEqual(["serves"]);
    expect(missingOf({ PLAN: { ...complete.PLAN, serves: "STREET", outdoorPlayDay: true } })).toEqual([]);
  });

  it("follows earlier money that was accounted for, permits that have a name, upkeep that somebody does", () => {
    expect(missingOf({ EARLIER: { had: true, which: "", accounted: false } })).toEqual(["earlier", "earlierAccounted"]);
    expect(missingOf({ EARLIER: { had: true, which: "WB-2025-4", accounted: true } })).toEqual([]);
    expect(missingOf({ PERMITS: { state: "ASKED", which: "" } })).toEqual(["permitsWhich"]);
    expect(missingOf({ UPKEEP: { needed: true, who: "Wij", years: 0 } })).toEqual(["upkeep"]);
    expect(missingOf({ UPKEEP: { needed: false, who: "", years: null } })).toEqual([]);
  });

  it("answers every item of its own checklist in words; only the wijkthema may be missed", () => {
    for (const route of routes) {
      const items = checklistOf(route);
      for (const { id, demanded } of items) {
        const answers = items.map((each) => ({ id: each.id, met: each.id !== id, answer: "Zo." }));
        expect(missingParts({ route, hasPrivate: true, said: { ...complete, CRITERIA: { answers } } }, plan, rule).map(({ demand }) => demand)).toEqual(demanded ? ["checklist"] : []);
        expect(missingOf({ CRITERIA: { answers: answers.map((each) => ({ ...each, met: true })).filter((each) => each.id !== id) } }, { route })).toEqual(["checklist"]);
      }
    }
  });
});

describe("a part as it is sent", () => {
  it("is kept as it is when nothing is said yet, and tidied when something is", () => {
    for (const part of applicationParts) expect(readPart(part, unsaid[part])).toEqual({ said: unsaid[part] });
    expect(readPart("CONTACT", { who: "  Fatima ", on: "2026-02-03" })).toEqual({ said: { who: "Fatima", on: "2026-02-03" } });
  });

  it("never throws and keeps nothing that has another form, whatever is sent", () => {
    fc.assert(fc.property(fc.constantFrom(...applicationParts), fc.jsonValue(), (part, value) => {
      expect(readPart(part, value)).toHaveProperty("problem");
    }));
    const bad: readonly [keyof Said, unknown, string][] = [
      ["CONTACT", { who: "a", on: "2026-02-30" }, "INVALID_TIME"], ["CONTACT", { who: "a", on: "", more: "x" }, "INVALID_TEXT"], ["UPKEEP", { needed: true, who: "", years: 51 }, "INVALID_AMOUNT"],
      ["COFINANCING", { ...complete.COFINANCING, sources: [{ source: "OWN", name: "", cents: 0, state: "ASKED" }] }, "INVALID_AMOUNT"], ["COFINANCING", { ...complete.COFINANCING, ownHours: 1.5 }, "INVALID_AMOUNT"],
      ["COFINANCING", { ...complete.COFINANCING, sources: Array(21).fill(complete.COFINANCING.sources[0]) }, "TOO_MANY"], ["CRITERIA", { answers: [complete.CRITERIA.answers[0], complete.CRITERIA.answers[0]] }, "INVALID_TEXT"],
      ["CRITERIA", { answers: [{ id: "constructor", met: true, answer: "" }] }, "INVALID_TEXT"], ["PLAN", { ...complete.PLAN, reaches: "a\u0000" }, "INVALID_TEXT"], ["PLAN", { ...complete.PLAN, reaches: "x".repeat(1_001) }, "TEXT_TOO_LONG"],
    ];
    for (const [part, value, problem] of bad) expect(readPart(part, value), JSON.stringify(value).slice(0, 80)).toEqual({ problem });
  });
});
