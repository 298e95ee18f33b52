import { permission } from "../../platform/policy.ts";
import { type View, columns } from "../../platform/view/view.ts";
import { comingActivities } from "../activities/activity.view.ts";
import { mayPostActivity } from "./organisation.policy.ts";

export const organisationView: View = {
  type: "Organisation",
  fields: {
    ...columns("id", "name", "kind", "about", "website"),
    activities: comingActivities((row, organisation) => [`${row}.organisation_id = ${organisation}.id`]),
    viewerCanPostActivity: permission(mayPostActivity),
  },
};
