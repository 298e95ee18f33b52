import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../platform/graphql/executor.ts";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import { ViewerResult } from "../members/viewer.payloads.ts";
import { followFeed, setPaused, stopFeed } from "./commands/follow-feed.ts";
import { importActivities, previewActivities } from "./commands/import-activities.ts";
import { endPersonalCalendar, renewPersonalCalendar } from "./commands/personal-calendar.ts";
import { claimForEditor } from "./commands/claim-feed.ts";
import { settleLookalike } from "./commands/settle-lookalike.ts";
import type { FeedReader } from "./feed-reader.ts";
import { ActivityFileInput, FollowFeedInput } from "./feed.inputs.ts";
import { AgendaSourceResult, ImportResult, PersonalCalendarResult, PreviewResult } from "./feed.payloads.ts";

export interface FeedContext extends Context {
  readonly readFeed: FeedReader["read"];
}

/** What editors do with calendars and files from elsewhere, and everybody with their own calendar. */
@Resolver()
export class FeedMutations {
  @Mutation(() => AgendaSourceResult)
  async followFeed(@Arg("input", () => FollowFeedInput) input: FollowFeedInput, @Ctx() ctx: FeedContext): Promise<Outcome> {
    return changed(await ctx.transact((work) => followFeed(work, input)));
  }

  @Mutation(() => AgendaSourceResult, { description: "Reads it now. What cannot be read is told by its fault." })
  async readFeed(@Arg("id", () => ID) id: string, @Ctx() ctx: FeedContext): Promise<Outcome> {
    const { organisationId, claim } = await ctx.transact((work) => claimForEditor(work, id));
    await ctx.readFeed(claim);
    return changed(organisationId);
  }

  @Mutation(() => AgendaSourceResult)
  async pauseFeed(@Arg("id", () => ID) id: string, @Arg("paused", () => Boolean) paused: boolean, @Ctx() ctx: FeedContext): Promise<Outcome> {
    return changed(await ctx.transact((work) => setPaused(work, id, paused)));
  }

  @Mutation(() => AgendaSourceResult, { description: "What it brought stays on the agenda, or is cancelled." })
  async stopFeed(@Arg("id", () => ID) id: string, @Arg("cancels", () => Boolean) cancels: boolean, @Ctx() ctx: FeedContext): Promise<Outcome> {
    return changed(await ctx.transact((work) => stopFeed(work, id, cancels)));
  }

  @Mutation(() => AgendaSourceResult, { description: "It is what was posted by hand, which then follows the calendar; or it is something else and is posted too." })
  async settleLookalike(@Arg("id", () => ID) id: string, @Arg("same", () => Boolean) same: boolean, @Ctx() ctx: FeedContext): Promise<Outcome> {
    return changed(await ctx.transact((work) => settleLookalike(work, id, same)));
  }

  @Mutation(() => PreviewResult)
  async previewActivities(@Arg("input", () => ActivityFileInput) input: ActivityFileInput, @Ctx() ctx: FeedContext): Promise<Outcome> {
    const rows = await ctx.transact((work) => previewActivities(work, input));
    return { __typename: "ActivitiesPreviewed", rows: JSON.stringify(rows) };
  }

  @Mutation(() => ImportResult, { description: "All rows without a fault, or none of them." })
  async importActivities(@Arg("input", () => ActivityFileInput) input: ActivityFileInput, @Ctx() ctx: FeedContext): Promise<Outcome> {
    const { posted, rows } = await ctx.transact((work) => importActivities(work, input));
    return { __typename: "ActivitiesImported", posted, rows: JSON.stringify(rows) };
  }

  @Mutation(() => PersonalCalendarResult, { description: "The address of before then leads nowhere." })
  async renewPersonalCalendar(@Ctx() ctx: FeedContext): Promise<Outcome> {
    return { __typename: "PersonalCalendar", path: `/agenda/mijn/${await ctx.transact(renewPersonalCalendar)}.ics` };
  }

  @Mutation(() => ViewerResult)
  async endPersonalCalendar(@Ctx() ctx: FeedContext): Promise<Outcome> {
    await ctx.transact(endPersonalCalendar);
    return { __typename: "ViewerChanged" };
  }
}

function changed(organisationId: string): Outcome {
  return { __typename: "AgendaSourceChanged", organisationId };
}
