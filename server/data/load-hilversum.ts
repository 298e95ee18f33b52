import { demoApplications, fillApplications } from "./applications.ts";
import { startClocks } from "./clocks.ts";
import { fileDossiers } from "./dossier-text.ts";
import { layDeciding } from "./demo-deciding.ts";
import { sendDemoNewsletter } from "./demo-newsletter.ts";
import { layPlaces } from "./demo-places.ts";
import { demoInitiatives } from "./hilversum/initiatives/demo.ts";
import { realInitiatives } from "./hilversum/initiatives/all.ts";
import { activityRows } from "./rows/activity-rows.ts";
import { commentRows } from "./rows/comment-rows.ts";
import { groupRows } from "./rows/group-rows.ts";
import { initiativeRows } from "./rows/initiative-rows.ts";
import { fileExpenses, moneyActRows } from "./rows/money-act-rows.ts";
import { peopleRows } from "./rows/people-rows.ts";
import { demoRoad, realRoad } from "./rows/road.ts";
import { yearOf } from "./rows/schedule.ts";
import { budgetRows } from "./rows/budget-rows.ts";
import { themeIdIn, townRows } from "./rows/town-rows.ts";
import { keepDeals } from "./keep-deals.ts";
import { keepVersions } from "./kept-versions.ts";
import { settle } from "./settle.ts";
import { insertRows, rowsOf, type Row, type Transaction } from "./transaction.ts";

export { personas } from "./hilversum/personas.ts";

/** In the order in which the tables refer to each other. */
const tables = [
  "clusters", "wijken", "buurten", "postcode_areas", "wijkcontacts", "wijkthemas", "mandates", "draagvlak_rules", "organisations", "persons", "roles", "groups", "memberships", "initiatives",
  "initiative_counters", "budget_lines", "stage_changes", "draagvlak_rounds", "supports", "dossiers", "hands", "decisions", "buurtdeals", "signatures", "initiative_updates", "initiative_accounts",
  "pots", "money_proposals", "money_proposal_lines", "bookings", "comments", "activity_series", "activities",
] as const;

/** These are numbered as they come, and read back by number as by time. */
const numbered: Readonly<Record<string, string>> = { stage_changes: "at", bookings: "booked_at" };

/** Whether the town is still to be loaded. */
export async function isEmpty(tx: Transaction): Promise<boolean> {
  const answer = await tx.query("SELECT id FROM wijken LIMIT 1");
  return rowsOf(answer).length === 0;
}

/** Hilversum as its papers tell of it, with demo people to walk through it. The caller gives the transaction and sees that the database is empty. */
export async function loadHilversum(tx: Transaction, now: Date): Promise<void> {
  const year = yearOf(now);
  const themeId = themeIdIn(year);
  const roads = [...realInitiatives.map(realRoad), ...demoInitiatives.map((plan) => demoRoad(plan, now))];
  const parts: readonly Record<string, Row[]>[] = [
    townRows(year), peopleRows(), groupRows(themeId), budgetRows(year), moneyActRows(year, now), ...roads.map((road) => initiativeRows(road, themeId)), { comments: commentRows(roads), ...activityRows(now) },
  ];
  for (const table of tables) {
    const rows = parts.flatMap((part) => part[table] ?? []);
    const time = numbered[table];
    if (time) rows.sort((a, b) => Number(a[time]) - Number(b[time]));
    await insertRows(tx, table, rows);
  }
  await layPlaces(tx, now);
  await fileExpenses(tx, year, now);
  await fileDossiers(tx);
  await startClocks(tx);
  await fillApplications(tx, demoApplications);
  await layDeciding(tx, now);
  await keepVersions(tx);
  await keepDeals(tx);
  await settle(tx);
  await sendDemoNewsletter(tx, now);
}
