// Who decides: whoever holds a role now or stands in for who does, and has no part in the plan.
import type { Condition, PolicyScope } from "../../platform/policy.ts";
import type { Sql } from "../../platform/view/view.ts";

const partOf = (row: Sql, who: Sql): Sql => `(${row}.author_id = ${who} or exists (select from memberships pm where pm.group_id = ${row}.group_id and pm.person_id = ${who} and pm.state = 'ACTIVE')
  or exists (select from supports ps where ps.initiative_id = ${row}.id and ps.person_id = ${who}) or exists (select from version_moments pv where pv.initiative_id = ${row}.id and pv.by_id = ${who}))`;

/** Who began a plan, is in its group, kept a version of it or supports it decides nothing about it (Awb 2:4). */
export const hasPart: Condition = (row, { viewer }) => `coalesce(${partOf(row, viewer)}, false)`;

export const standsIn = (si: Sql, { now }: Pick<PolicyScope, "now">): Sql => `${si}.ended_at is null and ${si}.begins_at <= ${now} and ${si}.ends_at > ${now}`;

/** The viewer, and those for whom they stand in now: for all that waits while one is away, for this plan where one has a part in it. */
const masks = (row: Sql, scope: PolicyScope): Sql => `(select ${scope.viewer} as id union all select si.person_id from stand_ins si
  where si.stand_in_id = ${scope.viewer} and ${standsIn("si", scope)} and (si.covers = 'AWAY' or ${partOf(row, "si.person_id")}))`;

/** Acts now in one of these roles for the wijk of an initiative; `kinds` is SQL for a text[] over its row. */
export function actsAs(kinds: (row: Sql) => Sql): Condition {
  return (row, scope) => `exists (select from ${masks(row, scope)} me join roles ro on ro.person_id = me.id where ro.kind = any(coalesce(${kinds(row)}, '{}'))
    and (ro.wijk_id is null or ro.wijk_id = ${row}.wijk_id) and ro.begins_at <= ${scope.now} and (ro.ends_at is null or ro.ends_at > ${scope.now}))`;
}

export const handler: Condition = actsAs(() => "'{WIJKREGISSEUR}'::text[]");
export const hasMandate: Condition = actsAs((row) => `(select d.hands from dossiers d where d.initiative_id = ${row}.id)`);

/** The steps of its route that can be taken now, as rows `st`: those of the first place where one is missing. */
const openSteps = (row: Sql): Sql => `dossiers sd join route_steps st on st.route = sd.route
  where sd.initiative_id = ${row}.id and not exists (select from taken_steps ts where ts.initiative_id = sd.initiative_id and ts.key = st.key)
    and not exists (select from route_steps earlier where earlier.route = st.route and earlier.position < st.position and not exists (select from taken_steps ts where ts.initiative_id = sd.initiative_id and ts.key = earlier.key))`;
export const stepsOpen: Condition = (row) => `exists (select from ${openSteps(row)})`;
export const takesStep: Condition = (row, scope) => `exists (select from ${openSteps(row)} and ${actsAs(() => "array[st.role]")(row, scope)})`;
/** SQL for the keys of the steps that the viewer can take now. */
export const ownSteps: Condition = (row, scope) => `array(select st.key from ${openSteps(row)} and ${actsAs(() => "array[st.role]")(row, scope)} order by st.position, st.key)`;

/** A hand of the viewer is still missing. */
export const handMissing: Condition = (row, scope) => `exists (select from dossiers d cross join unnest(d.hands) as hand (role)
  where d.initiative_id = ${row}.id and ${actsAs(() => "array[hand.role]")(row, scope)} and not exists (select from hands h where h.initiative_id = d.initiative_id and h.role = hand.role))`;

export const clockStopped: Condition = (row) => `exists (select from dossiers d where d.initiative_id = ${row}.id and d.clock_stopped_at is not null)`;
/** Asked to complete, and still in time for it. */
export const completionOpen: Condition = (row, { now }) => `exists (select from completions co where co.initiative_id = ${row}.id and co.answered_at is null and co.answer_by >= ${now})`;
export const decisionLate: Condition = (row, { now }) => `exists (select from dossiers d where d.initiative_id = ${row}.id and d.decision_due_at < ${now})`;
export const clockExtended: Condition = (row) => `exists (select from clock_events ce where ce.initiative_id = ${row}.id and ce.kind = 'EXTENDED')`;

export const objectionOpen: Condition = (row) => `exists (select from objections ob where ob.initiative_id = ${row}.id and ob.decided_at is null)`;
export const objectionOver: Condition = (row, { now }) => `not exists (select from decisions de where de.initiative_id = ${row}.id and de.objection_until >= ${now})`;
/** Once a decision: what an objection changed is objected to elsewhere (at the court). */
export const objectedBefore: Condition = (row) => `exists (select from objections ob join decisions de on de.initiative_id = ob.initiative_id where ob.initiative_id = ${row}.id and ob.made_at >= de.decided_at)
  or exists (select from decisions de where de.initiative_id = ${row}.id and de.made_in = 'OBJECTION')`;
export const reviews: Condition = actsAs(() => "'{CLUSTERTEAM_MANAGER,WIJKWETHOUDER,WETHOUDER}'::text[]");
/** Who gave a hand to a decision does not decide on what is said against it (Awb 10:3). */
export const gaveHand: Condition = (row, { viewer }) => `exists (select from hands h where h.initiative_id = ${row}.id and h.person_id = ${viewer})`;

/** Waits for the viewer as who decides on objections. */
export const reviewWaits: Condition = (row, scope) => `${objectionOpen(row, scope)} and ${reviews(row, scope)} and not ${gaveHand(row, scope)} and not ${hasPart(row, scope)}`;
/** Waits for the viewer in a decision: a step of its route, or else a hand. */
export const decisionWaits: Condition = (row, scope) => `case when ${stepsOpen(row, scope)} then ${takesStep(row, scope)} else ${handMissing(row, scope)} end`;
