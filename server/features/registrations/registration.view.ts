import { permission } from "../../platform/policy.ts";
import { type Expression, type Relation, type View, byColumn, column, columns, givenRow, list, one, orderBy } from "../../platform/view/view.ts";
import { activityView } from "../activities/activity.view.ts";
import { countedSql, isFull, isOwn, mayAccept, mayKeepDoor, mayRegister } from "./registration.policy.ts";

const placesView: View = { type: "Places", fields: { id: column("activity_id"), ...columns("capacity", "taken", "waiting") } };
const questionView: View = { type: "RegistrationQuestion", fields: columns("id", "question", "choices", "required") };
const answerView: View = { type: "RegistrationAnswer", fields: { id: column("question_id"), ...columns("question", "answer") } };

const registrationView: View = {
  type: "Registration",
  fields: {
    ...columns("id", "state", "party", "acceptBy"),
    ahead: (row) => `case when ${row}.state = 'WAITING' then (select count(*)::int from registrations o where o.activity_id = ${row}.activity_id and o.state = 'WAITING' and o.number < ${row}.number) end`,
    viewerCanAccept: permission(mayAccept),
    activity: byColumn(() => activityView, "activities", "activity_id"),
  },
};

const entryView: View = {
  type: "DoorEntry",
  fields: {
    ...columns("id", "state", "party", "acceptBy", "came"),
    name: (row) => `coalesce((select p.name from persons p where p.id = ${row}.person_id), ${row}.name)`,
    byOrganiser: (row) => `${row}.made_by is not null`,
    answers: list({
      view: () => answerView,
      from: (row, entry) => `(select ra.*, rq.question, rq.number from registration_answers ra join registration_questions rq on rq.id = ra.question_id where ra.registration_id = ${entry}.id) ${row}`,
      order: orderBy("asc", ["number", "smallint"]),
    }),
  },
};

/** Fields over a row of activities. */
export function registrationFields(): View["fields"] {
  return {
    places: byColumn(() => placesView, "activity_places", "id", "activity_id"),
    isFull: (row, scope) => isFull(row, scope),
    registrationQuestions: list({ view: () => questionView, from: (row) => `registration_questions ${row}`, where: (row, activity) => [`${row}.activity_id = ${activity}.id`], order: orderBy("asc", ["number", "smallint"]) }),
    viewerRegistration: one({
      view: () => registrationView,
      // Whoever registered by mail and again when signed in sees the first.
      from: (row, activity, scope) => `(select r.* from registrations r where r.activity_id = ${activity}.id and r.state in ${countedSql} and (${isOwn("r", scope)}) order by r.number limit 1) ${row}`,
    }),
    viewerCanRegister: permission(mayRegister),
    viewerCanKeepDoor: permission(mayKeepDoor),
  };
}

/** Over a row of persons that is the viewer's own: what they registered for and is not over, soonest first. */
export function comingRegistrations(): Relation {
  return list({
    view: () => registrationView,
    from: (row, person, scope) => `(select r.*, a.starts_at from registrations r join activities a on a.id = r.activity_id where (r.person_id = ${person}.id or r.email = ${person}.email) and r.state in ${countedSql} and a.ends_at > ${scope.now}) ${row}`,
    order: orderBy("asc", ["starts_at", "timestamptz"], ["id", "uuid"]),
    most: 50,
  });
}

/** The registration of a link; `hash` is the print of its key. */
export function registrationOfKey(hash: Expression): Relation {
  return one({ view: () => registrationView, from: (row) => `registrations ${row}`, where: (row, _root, scope) => [`${row}.key_hash = ${hash(row, scope)}`] });
}

const given = (name: string): Expression => (_row, scope) => scope.given(name, "uuid");
const activity = () => givenRow(() => activityView, "activities", "activityId");

export const registrationChangedView: View = {
  type: "RegistrationChanged",
  fields: {
    registration: givenRow(() => registrationView, "registrations", "registrationId"),
    activity: one({ view: () => activityView, from: (row) => `activities ${row}`, where: (row, root, scope) => [`${row}.id = (select r.activity_id from registrations r where r.id = ${given("registrationId")(root, scope)})`] }),
  },
};
export const doorListView: View = {
  type: "DoorList",
  fields: {
    activity: activity(),
    entries: list({
      view: () => entryView,
      from: (row) => `registrations ${row}`,
      where: (row, root, scope) => [`${row}.activity_id = ${given("activityId")(root, scope)}`, `${row}.state in ${countedSql}`],
      order: orderBy("asc", ["number", "int"]),
      most: 2_000,
    }),
  },
};
export const doorEntryChangedView: View = {
  type: "DoorEntryChanged",
  fields: { entry: givenRow(() => entryView, "registrations", "registrationId"), activity: activity() },
};
export const placesChangedView: View = { type: "PlacesChanged", fields: { activity: activity() } };
