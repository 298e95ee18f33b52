import { calendarTellings } from "./calendar.ts";
import { decidingTellings } from "./deciding.ts";
import { draagvlakTellings } from "./draagvlak.ts";
import { followingTellings } from "./following.ts";
import { groupsTellings } from "./groups.ts";
import { moderationTellings } from "./moderation.ts";
import { moneyTellings } from "./money.ts";
import { plansTellings } from "./plans.ts";
import { reportsTellings } from "./reports.ts";
import { rolesTellings } from "./roles.ts";
import { talkTellings } from "./talk.ts";
import type { Telling } from "./telling.ts";

const fields: readonly Readonly<Record<string, Telling>>[] = [
  draagvlakTellings,
  plansTellings,
  decidingTellings,
  moneyTellings,
  groupsTellings,
  rolesTellings,
  talkTellings,
  moderationTellings,
  reportsTellings,
  calendarTellings,
  followingTellings,
];

/** By the type of the event. Whom one telling reached by an event hears nothing more of it by those below. */
export const tellings: ReadonlyMap<string, readonly Telling[]> = new Map(
  [...new Set(fields.flatMap(Object.keys))].map((type) => [type, fields.flatMap(({ [type]: telling }) => telling ?? [])]),
);
