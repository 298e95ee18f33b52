import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../platform/graphql/executor.ts";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import { ViewerResult } from "../members/viewer.payloads.ts";
import { chooseToFollow } from "./commands/follow.ts";
import { setPreference } from "./commands/set-preference.ts";
import { setQuietHours } from "./commands/set-quiet-hours.ts";
import { FollowInput } from "./follow.type.ts";
import { NoticePreferenceInput, QuietHoursInput } from "./preference.type.ts";

const viewerChanged = (): Outcome => ({ __typename: "ViewerChanged" });

@Resolver()
export class PreferencesMutations {
  @Mutation(() => ViewerResult, { description: "What waits already goes by what is set now." })
  setNoticePreference(@Arg("preference", () => NoticePreferenceInput) preference: NoticePreferenceInput, @Ctx() { transact }: Context): Promise<Outcome> {
    return transact((work) => setPreference(work, preference)).then(viewerChanged);
  }

  @Mutation(() => ViewerResult, { description: "Null for none." })
  setQuietHours(@Arg("hours", () => QuietHoursInput, { nullable: true }) hours: QuietHoursInput | null, @Ctx() { transact }: Context): Promise<Outcome> {
    return transact((work) => setQuietHours(work, hours)).then(viewerChanged);
  }

  @Mutation(() => ViewerResult, { description: "Begins or ceases to follow something." })
  follow(@Arg("what", () => FollowInput) what: FollowInput, @Arg("on", () => Boolean) on: boolean, @Ctx() { transact }: Context): Promise<Outcome> {
    return transact((work) => chooseToFollow(work, what, on)).then(viewerChanged);
  }
}
