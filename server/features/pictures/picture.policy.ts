import { type Condition, any } from "../../platform/policy.ts";
import { mayReadActivity } from "../activities/activity.policy.ts";
import { mayReadComment } from "../threads/comment.policy.ts";

/** Over a row of pictures: one's own, to look at before it is used, and whatever stands below a comment or in an activity that can be read. */
export const maySeePicture: Condition = any(
  (row, { viewer }) => `${row}.uploaded_by = ${viewer} and not exists (select from comment_pictures pu where pu.picture_id = ${row}.id)`,
  (row, scope) => `exists (select from activity_pictures pa join activities a on a.id = pa.activity_id or a.series_id = pa.series_id where pa.picture_id = ${row}.id and ${mayReadActivity("a", scope)})`,
  // Updates stand below plans that everybody reads.
  (row) => `exists (select from update_pictures pup where pup.picture_id = ${row}.id)`,
  (row, scope) => `exists (select from comment_pictures pc join comments c on c.id = pc.comment_id where pc.picture_id = ${row}.id and c.hidden_at is null and c.removed_at is null and ${mayReadComment("c", scope)})`,
);
