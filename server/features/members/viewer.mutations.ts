import type { NoticeGroup } from "#shared/notifications/kinds.ts";
import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../platform/graphql/executor.ts";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import { NoticeGroups } from "../notifications/preference.type.ts";
import { readNotices } from "../notifications/commands/read-notices.ts";
import { endOtherSessions, endSession } from "./commands/end-session.ts";
import { updateProfile } from "./commands/update-profile.ts";
import { ViewerResult } from "./viewer.payloads.ts";
import { type Locale, Locales } from "./viewer.type.ts";

@Resolver()
export class ViewerMutations {
  @Mutation(() => ViewerResult)
  updateProfile(@Arg("name", () => String) name: string, @Arg("locale", () => Locales) locale: Locale, @Ctx() context: Context): Promise<Outcome> {
    return context.transact((work) => updateProfile(work, name, locale)).then(viewerChanged);
  }

  @Mutation(() => ViewerResult)
  endSession(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Outcome> {
    return context.transact((work) => endSession(work, id)).then(viewerChanged);
  }

  @Mutation(() => ViewerResult)
  endOtherSessions(@Ctx() context: Context): Promise<Outcome> {
    return context.transact(endOtherSessions).then(viewerChanged);
  }

  @Mutation(() => ViewerResult)
  readNotices(@Arg("of", () => NoticeGroups, { nullable: true }) of: NoticeGroup | null, @Arg("id", () => ID, { nullable: true }) id: string | null, @Ctx() context: Context): Promise<Outcome> {
    return context.transact((work) => readNotices(work, { of, id })).then(viewerChanged);
  }
}

function viewerChanged(): Outcome {
  return { __typename: "ViewerChanged" };
}
