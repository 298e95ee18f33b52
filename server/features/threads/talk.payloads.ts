import { Field, ObjectType } from "type-graphql";
import { resultOf } from "../../platform/graphql/refusal.type.ts";
import { type View, givenRow, one } from "../../platform/view/view.ts";
import { Activity } from "../activities/activity.type.ts";
import { activityView } from "../activities/activity.view.ts";
import { mayReadInitiative } from "../initiatives/initiative.policy.ts";
import { Initiative } from "../initiatives/initiative.type.ts";
import { initiativeView } from "../initiatives/initiative.view.ts";
import { type Locale, Locales } from "../members/viewer.type.ts";
import { Wijkthema } from "../themes/wijkthema.type.ts";
import { wijkthemaView } from "../themes/wijkthema.view.ts";

@ObjectType()
export class TalkChanged {
  @Field(() => Initiative, { nullable: true })
  initiative: Initiative | null;

  @Field(() => Wijkthema, { nullable: true })
  theme: Wijkthema | null;

  @Field(() => Activity, { nullable: true })
  activity: Activity | null;
}
export const TalkResult = resultOf("TalkResult", TalkChanged);

@ObjectType()
export class CommentTranslation {
  @Field(() => String)
  text: string;

  @Field(() => Locales)
  locale: Locale;
}
export const CommentTranslationResult = resultOf("CommentTranslationResult", CommentTranslation);

export const talkChangedView: View = {
  type: "TalkChanged",
  fields: {
    initiative: one({
      view: () => initiativeView,
      from: (row) => `initiatives ${row}`,
      where: (row, _parent, scope) => [`${row}.id = ${scope.given("initiativeId", "uuid")}`, mayReadInitiative(row, scope)],
    }),
    theme: givenRow(() => wijkthemaView, "wijkthemas", "themeId"),
    activity: givenRow(() => activityView, "activities", "activityId"),
  },
};
export const commentTranslationView: View = { type: "CommentTranslation", fields: { text: (_row, scope) => scope.given("text", "text"), locale: (_row, scope) => scope.given("locale", "text") } };
