import { permission } from "../../platform/policy.ts";
import { type Expression, type View, columns } from "../../platform/view/view.ts";
import { awaitingOf, comingActivities } from "../activities/activity.view.ts";
import { editor, mayPostActivity, maySeeTrust, mayTakeTrust } from "./organisation.policy.ts";

const toldOfTrust = (column: string): Expression => (row, scope) => `case when ${maySeeTrust(row, scope)} then ${row}.${column} end`;

export const organisationView: View = {
  type: "Organisation",
  fields: {
    ...columns("id", "name", "kind", "about", "website", "contact", "walkInHours"),
    trust: toldOfTrust("trust"),
    trustReason: toldOfTrust("trust_reason"),
    activities: comingActivities((row, organisation) => [`${row}.organisation_id = ${organisation}.id`]),
    awaiting: awaitingOf((row, organisation, scope) => [`${row}.organisation_id = ${organisation}.id`, editor(organisation, scope)]),
    viewerCanPostActivity: permission(mayPostActivity),
    viewerCanTakeTrust: permission(mayTakeTrust),
  },
};
