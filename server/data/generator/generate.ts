import { fillApplications, generatedApplications } from "../applications.ts";
import { keepDeals } from "../keep-deals.ts";
import { keepVersions } from "../kept-versions.ts";
import { settle } from "../settle.ts";
import type { Transaction } from "../transaction.ts";
import { makeActivities } from "./activities.ts";
import { makeComments } from "./comments.ts";
import { prepareDice } from "./dice.ts";
import { startClocks } from "../clocks.ts";
import { makeDossiers, makeOutcomes } from "./dossiers.ts";
import { drawInitiatives } from "./draw.ts";
import { makeGroups } from "./groups.ts";
import { makeInitiatives } from "./initiatives.ts";
import { layOutLists } from "./lists.ts";
import { makeMoney } from "./money.ts";
import { makePeople } from "./people.ts";
import type { Scale } from "./scale.ts";
import { makeVotes } from "./votes.ts";

/**
 * Fills a database that holds Hilversum with so many more people, initiatives, votes, comments and activities. The same seed and
 * the same now give the same rows. One connection, one transaction of the caller's: what is drawn lies in tables of the session.
 */
export async function generate(tx: Transaction, scale: Scale, seed: number, now: Date, told: (step: string) => void = () => undefined): Promise<void> {
  const steps: readonly (readonly [string, () => Promise<void>])[] = [
    ["dice", () => prepareDice(tx, seed)], ["lists", () => layOutLists(tx)], ["people", () => makePeople(tx, scale.accounts, now)], ["groups", () => makeGroups(tx, scale.groups, now)],
    ["drawing", () => drawInitiatives(tx, scale, now)], ["initiatives", () => makeInitiatives(tx, now)], ["votes", () => makeVotes(tx, now)], ["dossiers", () => makeDossiers(tx)], ["clocks", () => startClocks(tx)], ["applications", () => fillApplications(tx, generatedApplications)], ["versions", () => keepVersions(tx)],
    ["outcomes", () => makeOutcomes(tx, now)], ["money", () => makeMoney(tx)], ["deals", () => keepDeals(tx)], ["comments", () => makeComments(tx, scale.comments, now)], ["activities", () => makeActivities(tx, scale.activities, now)],
    ["sums", () => settle(tx)],
  ];
  for (const [step, make] of steps) {
    await make();
    told(step);
  }
}
