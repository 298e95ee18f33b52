import { type Condition, any } from "../../platform/policy.ts";
import { mayReadComment } from "../threads/comment.policy.ts";

/** Over a row of pictures: one's own, to look at before it is used, and whatever stands below a comment that can be read. */
export const maySeePicture: Condition = any(
  (row, { viewer }) => `${row}.uploaded_by = ${viewer} and not exists (select from comment_pictures pu where pu.picture_id = ${row}.id)`,
  (row, scope) => `exists (select from comment_pictures pc join comments c on c.id = pc.comment_id where pc.picture_id = ${row}.id and c.hidden_at is null and c.removed_at is null and ${mayReadComment("c", scope)})`,
);
