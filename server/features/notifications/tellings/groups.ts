import { liesIn } from "../../groups/group.policy.ts";
import { groupOf, ofGroup } from "./of-group.ts";
import { type Telling, id } from "./telling.ts";

/** Everybody in the group of a decision, and not only who has not chosen: of an anonymous one nobody knows. */
const deciders = groupOf("");

/** Life in a group. */
export const groupsTellings: Readonly<Record<string, Telling>> = {
  // Unless the wish was taken back meanwhile.
  MembershipAsked: {
    kind: "MEMBERSHIP_ASKED",
    whom: `select m.person_id, null::uuid as initiative_id, g.id as group_id, null as text, g.name as about
      from groups g join memberships asked on asked.group_id = g.id and asked.person_id = ${id("personId")} and asked.state = 'ASKED'
      join memberships m on m.group_id = g.id and m.role = 'STEWARD' where g.id = ${id("groupId")}`,
  },
  // What follows comes a moment later: whoever was erased in between is told nothing.
  MemberAdmitted: {
    kind: "MEMBERSHIP_ADMITTED",
    whom: `select ${id("personId")} as person_id, null::uuid as initiative_id, g.id as group_id, null as text, g.name as about from groups g join persons p on p.id = ${id("personId")} where g.id = ${id("groupId")}`,
  },
  StewardAsked: { kind: "STEWARD_ASKED", whom: groupOf(`and m.person_id = ${id("personId")} and m.steward_asked_at is not null`) },
  StewardMade: { kind: "STEWARD_MADE", whom: groupOf("and m.role = 'STEWARD'") },
  StewardWanted: {
    kind: "STEWARD_WANTED",
    whom: `select distinct ro.person_id, ${ofGroup} from groups g join roles ro on ro.kind = 'WIJKREGISSEUR' and (ro.wijk_id is null or ${liesIn("g", "ro.wijk_id")})
      where g.id = ${id("groupId")} and g.steward_wanted_since is not null and ro.begins_at <= $2 and (ro.ends_at is null or ro.ends_at > $2)`,
  },
  // One notice of a removal, however many groups one leads.
  ResidenceDeclared: {
    kind: "STEWARD_MOVED",
    whom: `select distinct on (m.person_id) m.person_id, ${ofGroup} from persons p join memberships m on m.person_id = p.id and m.role = 'STEWARD'
      join groups g on g.id = m.group_id and g.state <> 'ENDED' and not ${liesIn("g", "p.wijk_id")} where p.id = ${id("personId")} and ($1::jsonb ->> 'fromWijk') <> p.wijk_id
      and ${liesIn("g", "($1::jsonb ->> 'fromWijk')")} order by m.person_id, g.id`,
  },
  DecisionOpened: { kind: "DECISION_OPENED", whom: deciders },
  DecisionClosing: { kind: "DECISION_CLOSING", whom: deciders },
  DecisionClosed: { kind: "DECISION_CLOSED", whom: deciders },
  MergeAsked: { kind: "MERGE_ASKED", whom: groupOf("and m.role = 'STEWARD'", "otherId") },
  GroupsMerged: { kind: "GROUPS_MERGED", whom: groupOf("") },
};
