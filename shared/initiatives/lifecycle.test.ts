import { describe, expect, it } from "vitest";
import { type ActName, type Stage, acts, isPossible, isPublic, path, stages } from "./lifecycle.ts";

const names = Object.keys(acts) as ActName[];
const ends: readonly Stage[] = ["VERANTWOORD", "AFGEWEZEN", "INGETROKKEN"];
const onward = (among: (act: ActName) => boolean) => (stage: Stage): readonly Stage[] => names.filter((act) => among(act) && isPossible(act, stage)).flatMap((act) => acts[act].to);
const next = onward(() => true);

const reachableBy = (next: (stage: Stage) => readonly Stage[]) => (start: Stage): Set<Stage> => {
  const found = new Set<Stage>([start]);
  // A Set's own loop goes on with what is added meanwhile.
  for (const stage of found) for (const to of next(stage)) found.add(to);
  return found;
};
const reachableFrom = reachableBy(next);

describe("the way of an initiative", () => {
  it("has only stages that exist, each once", () => {
    expect(new Set(stages).size).toBe(stages.length);
    for (const act of names) for (const stage of [...acts[act].from, ...acts[act].to]) expect(stages, act).toContain(stage);
    for (const act of names) expect(new Set(acts[act].from).size, act).toBe(acts[act].from.length);
  });

  it("begins as an idea and leads to every stage", () => {
    expect([...reachableFrom("IDEE")].sort()).toEqual([...stages].sort());
  });

  it("goes along its path one stage after the other, as it is drawn", () => {
    path.slice(1).forEach((stage, index) => expect(next(path[index] as Stage), stage).toContain(stage));
    expect([...path, "AFGEWEZEN", "INGETROKKEN"].sort()).toEqual([...stages].sort());
  });

  it("never goes back, save where what was refused is reopened: no stage leads to itself by a detour", () => {
    const next = onward((act) => act !== "reopen");
    const reachableFrom = reachableBy(next);
    for (const stage of stages) for (const to of next(stage).filter((each) => each !== stage)) expect(reachableFrom(to), `${stage} → ${to}`).not.toContain(stage);
  });

  it("ends where it ends: from there nothing moves: talk goes on, and money that was asked back comes back", () => {
    const over: readonly Stage[] = ["VERANTWOORD", "INGETROKKEN"];
    expect(stages.filter((stage) => next(stage).length === 0)).toEqual(over);
    for (const end of over) expect(names.filter((act) => isPossible(act, end))).toEqual([...(end === "VERANTWOORD" ? ["recordReturn"] : []), "comment", "moderate"]);
  });

  it("can be withdrawn until the decision and not after, by its initiators alone", () => {
    const decided = path.slice(path.indexOf("TOEGEKEND"));
    for (const stage of stages) expect(isPossible("withdraw", stage), stage).toBe(!decided.includes(stage as never) && !ends.includes(stage));
    expect(acts.withdraw.by).toBe("initiator");
  });

  it("is its group's own while it is drafted, and public ever after", () => {
    expect(stages.filter((stage) => !isPublic(stage))).toEqual(["IDEE", "CONCEPT"]);
    for (const stage of stages.filter(isPublic)) for (const to of next(stage)) expect(isPublic(to), `${stage} → ${to}`).toBe(true);
    for (const stage of stages) expect(isPossible("comment", stage)).toBe(isPublic(stage));
  });

  it("lets a refusal be objected to, reopened and replaced, and nothing else", () => {
    expect(names.filter((act) => isPossible(act, "AFGEWEZEN"))).toEqual(["object", "settleObjection", "replaceDecision", "reopen", "comment", "moderate"]);
  });

  it("leaves taking up, deciding and paying to the municipality", () => {
    expect(names.filter((act) => acts[act].by === "regisseur")).toEqual(["settleVoices", "removeSupport", "answerCriteria", "draftBuurtdeal", "schedulePayment", "pay", "payOn", "settleAccount", "recordReturn", "moderate"]);
    expect(names.filter((act) => acts[act].by === "handler")).toEqual(["takeUp", "askCompletion", "extendClock", "reopen"]);
    expect(names.filter((act) => acts[act].by === "decider")).toEqual(["decide"]);
  });
});
