import { type Relation, type View, byColumn, columns } from "../../platform/view/view.ts";

export const wijkthemaView: View = { type: "Wijkthema", fields: columns("id", "title", "about", "domain", "year", "participationLevel") };

/** The wijkthema that a row's theme_id points to. */
export function themeOf(): Relation {
  return byColumn(() => wijkthemaView, "wijkthemas", "theme_id");
}
