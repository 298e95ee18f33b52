// Nothing is timed that was not compared: every question is asked of every lane, and all must say the same.
import { type Json, difference } from "./json.ts";
import type { Lane } from "./lanes.ts";
import { ask } from "./load/wire.ts";

/** Throws with the first fact on which two lanes differ. */
export async function verify(lanes: readonly Lane[]): Promise<void> {
  const lane = (name: string) => lanes.find((each) => each.name === name) as Lane;
  const pairs: readonly (readonly [says: Lane, alsoSaidBy: Lane])[] = [
    [lane("known, anonymous"), lane("limit")],
    [lane("known, signed in"), lane("limit, signed in")],
    [lane("known, anonymous"), lane("ordinary, anonymous")],
    [lane("known, signed in"), lane("ordinary, signed in")],
    [lane("peer"), lane("known, anonymous")],
  ];
  await verifyPairs(pairs);
}

/** The same for lanes two by two, of which the second may say more. */
export async function verifyPairs(pairs: readonly (readonly [says: Lane, alsoSaidBy: Lane])[]): Promise<void> {
  const lanes = [...new Set(pairs.flat())];
  for (const index of lanes[0]?.requests.keys() ?? []) {
    const answers = new Map(await Promise.all(lanes.map(async (each) => [each, await factsOf(each, index)] as const)));
    for (const [one, other] of pairs) {
      const found = difference(answers.get(one) as Json, answers.get(other));
      if (found) throw new Error(`"${other.name}" does not say what "${one.name}" says, question ${index + 1}: ${found}`);
    }
  }
}

async function factsOf(lane: Lane, index: number): Promise<Json> {
  const request = lane.requests[index];
  if (!request) throw new Error(`no question ${index} for ${lane.name}`);
  return lane.facts(await ask(lane.target.url, request));
}
