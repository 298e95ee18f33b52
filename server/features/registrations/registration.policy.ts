import { counted, lineEndsHours } from "#shared/calendar/places.ts";
import { type Condition, type Rule, anonymous, both, not, rule } from "../../platform/policy.ts";
import { keeper } from "../activities/activity.policy.ts";

/** SQL for states that count. */
export const countedSql = `(${counted.map((state) => `'${state}'`).join(", ")})`;

const isOff: Condition = (row) => `(${row}.state in ('CANCELLED', 'DROPPED') or ${row}.hidden_at is not null)`;
const takesNone: Condition = (row) => `not (${row}.state = 'PLANNED' and ${row}.registration_wanted and exists (select from activity_places ap where ap.activity_id = ${row}.id))`;
const hasBegun: Condition = (row, { now }) => `${row}.starts_at <= ${now}`;
/** Over a row of registrations: the viewer's, also what they did by mail before they signed in. */
export const isOwn: Condition = (row, { viewer }) => `coalesce(${row}.person_id = ${viewer}, false) or coalesce(${row}.email = (select vp.email from persons vp where vp.id = ${viewer}), false)`;
const isThere: Condition = (row, scope) => `exists (select from registrations ar where ar.activity_id = ${row}.id and ar.state in ${countedSql} and (${isOwn("ar", scope)}))`;

/** Over a row of activities: all places are taken, or for who waits. */
export const isFull: Condition = (row) =>
  `${row}.registration_wanted and exists (select from activity_places fp where fp.activity_id = ${row}.id and (fp.waiting > 0 or fp.taken >= fp.capacity))`;
/** Over a row of activities: whether anybody can be registered now. A full one can be waited for. */
export const takesPlaces: Rule = rule([isOff, "ACTIVITY_CANCELLED"], [takesNone, "NO_REGISTRATION"], [hasBegun, "ACTIVITY_OVER"]);
/** The viewer for themself; who is not signed in confirms by mail. */
export const mayRegister: Rule = both(takesPlaces, rule([isThere, "ALREADY_REGISTERED"]));

/** Whoever put it on the calendar keeps its door. */
export const mayKeepDoor: Rule = rule([anonymous, "NOT_SIGNED_IN"], [not(keeper), "NOT_ALLOWED"]);

/** Over a row of registrations: there is a place for them now, if they say yes. */
const isTooLate: Condition = (row, { now }) => `${row}.state in ('CANCELLED', 'LAPSED') or ${row}.state = 'OFFERED' and ${row}.accept_by <= ${now}`;
const mustWait: Condition = (row, { now }) => `${row}.state = 'WAITING' and not exists (select from activity_places ap join activities aa on aa.id = ap.activity_id where ap.activity_id = ${row}.activity_id
  and aa.starts_at - interval '${lineEndsHours} hours' <= ${now} and (ap.capacity is null or ap.taken + ${row}.party <= ap.capacity))`;
const isIn: Condition = (row) => `${row}.state = 'REGISTERED'`;
const ofActivity: Rule = (row, scope) => `(select ${takesPlaces("oa", scope)} from activities oa where oa.id = ${row}.activity_id)`;
export const mayAccept: Rule = both(rule([isIn, "ALREADY_REGISTERED"], [isTooLate, "OFFER_LAPSED"]), both(ofActivity, rule([mustWait, "FULL"])));
