import { expect, test } from "vitest";
import { turnOf, type Situation } from "./turn.ts";

const situation: Situation = { stage: "DRAAGVLAK", draagvlakReached: false, hands: ["WIJKWETHOUDER", "WIJKREGISSEUR"], handsGiven: [], buurtdeal: null, accounted: false };

test("neighbours are asked until the threshold, then the initiators hand in", () => {
  expect(turnOf(situation)).toEqual({ kind: "gather" });
  expect(turnOf({ ...situation, draagvlakReached: true })).toEqual({ kind: "handIn" });
});

test("of the hands that must agree, only those that are still missing are named", () => {
  expect(turnOf({ ...situation, stage: "IN_BEHANDELING", handsGiven: [{ role: "WIJKREGISSEUR" }] })).toEqual({ kind: "decide", hands: ["WIJKWETHOUDER"] });
});

test("a buurtdeal is first written, then signed by both", () => {
  const granted = { ...situation, stage: "TOEGEKEND" } as const;
  expect(turnOf(granted).kind).toBe("draftDeal");
  expect(turnOf({ ...granted, buurtdeal: { signatures: [] } }).kind).toBe("signBoth");
  expect(turnOf({ ...granted, buurtdeal: { signatures: [{ party: "INITIATOR" }] } }).kind).toBe("signMunicipality");
  expect(turnOf({ ...granted, buurtdeal: { signatures: [{ party: "MUNICIPALITY" }] } }).kind).toBe("signInitiators");
  expect(turnOf({ ...granted, buurtdeal: { signatures: [{ party: "MUNICIPALITY" }, { party: "INITIATOR" }] } }).kind).toBe("signNeighbours");
});

test("the group accounts for it, and then the wijkregisseur settles", () => {
  expect([false, true].map((accounted) => turnOf({ ...situation, stage: "GEREALISEERD", accounted }).kind)).toEqual(["account", "settle"]);
});

test("after a refusal nobody is kept waiting", () => {
  expect(turnOf({ ...situation, stage: "AFGEWEZEN" })).toEqual({ kind: "nobody" });
});
