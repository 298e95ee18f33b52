import { describe, expect, it } from "vitest";
import { type CriterionAnswer, criteria, criteriaProblem } from "./criteria.ts";
import { limits } from "./limits.ts";

const answers = (change: Partial<Record<string, Partial<CriterionAnswer>>> = {}): CriterionAnswer[] =>
  criteria.map(({ id }) => ({ id, met: true, answer: "Ja, want dat is zo.", ...change[id] }));

describe("the criteria of §3.1.4", () => {
  it("are four, of which the wijkthema alone is preferred and not demanded", () => {
    expect(criteria.filter(({ demanded }) => !demanded).map(({ id }) => id)).toEqual(["wijkthema"]);
    expect(criteriaProblem(answers())).toBeNull();
    for (const { id, demanded } of criteria) expect(criteriaProblem(answers({ [id]: { met: false } })), id).toBe(demanded ? "INCOMPLETE" : null);
  });

  it("are answered each once, in any order", () => {
    expect(criteriaProblem(answers().reverse())).toBeNull();
    expect(criteriaProblem(answers().slice(1))).toBe("INCOMPLETE");
    expect(criteriaProblem([...answers(), ...answers().slice(0, 1)])).toBe("INCOMPLETE");
    expect(criteriaProblem(answers({ residents: { id: "draagvlak" } }))).toBe("INCOMPLETE");
    expect(criteriaProblem(answers({ residents: { id: "constructor" } }))).toBe("INCOMPLETE");
    expect(criteriaProblem([])).toBe("INCOMPLETE");
  });

  it("are answered in words that can be kept, also when not met", () => {
    expect(criteriaProblem(answers({ wijkthema: { met: false, answer: "" } }))).toBe("INVALID_TEXT");
    expect(criteriaProblem(answers({ draagvlak: { answer: "a\u0000b" } }))).toBe("INVALID_TEXT");
    expect(criteriaProblem(answers({ complementary: { answer: "x".repeat(limits.answer + 1) } }))).toBe("TEXT_TOO_LONG");
    expect(criteriaProblem(answers({ complementary: { answer: "x".repeat(limits.answer) } }))).toBeNull();
  });
});
