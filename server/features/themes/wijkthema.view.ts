import { type Relation, type View, byColumn, columns } from "../../platform/view/view.ts";
import { isAbout } from "../groups/group.policy.ts";
import { groupPage } from "../groups/group.view.ts";
import { publicInitiatives } from "../initiatives/initiative-list.view.ts";
import { openTalk } from "../threads/comment.view.ts";
import { wijkOf } from "../wijken/wijk.view.ts";

export const wijkthemaView: View = {
  type: "Wijkthema",
  fields: {
    ...columns("id", "title", "about", "domain", "year", "participationLevel"),
    wijk: wijkOf(),
    groups: groupPage((row, theme) => [isAbout(row, `${theme}.id`)]),
    initiatives: publicInitiatives((row, theme) => [`${row}.theme_id = ${theme}.id`]),
    ...openTalk("theme_id"),
  },
};

/** The wijkthema that a row's theme_id points to. */
export function themeOf(): Relation {
  return byColumn(() => wijkthemaView, "wijkthemas", "theme_id");
}
