import { initiators, supporters } from "./of-initiative.ts";
import { type Telling, id } from "./telling.ts";

const removal = (whom: string, text: string) => `select ${whom} as person_id, i.id as initiative_id, null::uuid as group_id, ${text} as text, i.title as about
  from removed_supports rs join initiatives i on i.id = rs.initiative_id and rs.id = ${id("removalId")}`;

/** What becomes of the support for a plan. */
export const draagvlakTellings: Readonly<Record<string, Telling>> = {
  ThresholdReached: { kind: "THRESHOLD_REACHED", whom: initiators },
  DraagvlakEndsSoon: { kind: "DRAAGVLAK_ENDS_SOON", whom: initiators },
  DraagvlakEndsToday: { kind: "DRAAGVLAK_ENDS_TODAY", whom: initiators },
  DraagvlakMissed: { kind: "DRAAGVLAK_MISSED", whom: initiators },
  DraagvlakClosed: { kind: "DRAAGVLAK_CLOSED", whom: initiators },
  SupportEnded: { kind: "SUPPORT_ENDED", whom: supporters(false) },
  StillWithYou: { kind: "STILL_WITH_YOU", whom: supporters(true) },
  SupportRemoved: { kind: "SUPPORT_REMOVED", whom: removal("rs.person_id", "rs.reason") },
  ObjectionDecided: { kind: "OBJECTION_DECIDED", whom: removal("rs.person_id", "rs.answer") },
  // Whoever decides for the wijk, save who removed it and whose it was.
  ObjectionMade: {
    kind: "OBJECTION_MADE",
    whom: `${removal("distinct ro.person_id", "null")} join roles ro on ro.kind in ('WIJKREGISSEUR', 'WIJKWETHOUDER') and (ro.wijk_id is null or ro.wijk_id = i.wijk_id) and ro.begins_at <= $2 and (ro.ends_at is null or ro.ends_at > $2)
      and ro.person_id is distinct from rs.removed_by and ro.person_id <> rs.person_id`,
  },
};
