import { type Relation, type Sql, type View, column, list, one, orderBy } from "../../platform/view/view.ts";
import { mayReadActivity } from "../activities/activity.policy.ts";
import { activityView } from "../activities/activity.view.ts";
import { mayReadInitiative } from "../initiatives/initiative.policy.ts";
import { initiativeView } from "../initiatives/initiative.view.ts";
import { wijkthemaView } from "../themes/wijkthema.view.ts";
import { mostUnread } from "./following.view.ts";

const subjects = ["initiative_id", "theme_id", "activity_id"];

/** Of what others said since a row of talk_follows was last brought up to date. */
const unread = (follow: Sql) => `(select count(*)::int from (select from comments c where ${subjects.map((each) => `(${follow}.${each} is not null and c.${each} = ${follow}.${each} and c.id > ${follow}.until_comment_id)`).join(" or ")}
  and c.author_id is distinct from ${follow}.person_id limit ${mostUnread}) more)`;

const followedTalkView: View = {
  type: "FollowedTalk",
  fields: {
    since: column("since"),
    unread,
    initiative: one({ view: () => initiativeView, from: (row) => `initiatives ${row}`, where: (row, follow, scope) => [`${row}.id = ${follow}.initiative_id`, mayReadInitiative(row, scope)] }),
    theme: one({ view: () => wijkthemaView, from: (row) => `wijkthemas ${row}`, where: (row, follow) => [`${row}.id = ${follow}.theme_id`] }),
    activity: one({ view: () => activityView, from: (row) => `activities ${row}`, where: (row, follow, scope) => [`${row}.id = ${follow}.activity_id`, mayReadActivity(row, scope)] }),
  },
};

/** What a person follows, the newest first. */
export function talksOf(): Relation {
  return list({ view: () => followedTalkView, from: (row) => `talk_follows ${row}`, where: (row, person) => [`${row}.person_id = ${person}.id`], order: orderBy("desc", ["since", "timestamptz"]) });
}
