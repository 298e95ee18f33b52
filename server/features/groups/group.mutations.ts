import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../platform/graphql/executor.ts";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import { admitMember } from "./commands/admit-member.ts";
import { changeGroup } from "./commands/change-group.ts";
import { endGroup } from "./commands/end-group.ts";
import { joinGroup } from "./commands/join-group.ts";
import { leaveGroup } from "./commands/leave-group.ts";
import { answerMerge, askMerge } from "./commands/merge-groups.ts";
import { pauseGroup } from "./commands/pause-group.ts";
import { readGroup } from "./commands/read-group.ts";
import { showName } from "./commands/show-name.ts";
import { startGroup } from "./commands/start-group.ts";
import { ChangeGroupInput, StartGroupInput } from "./group.inputs.ts";
import { GroupResult, groupChanged } from "./group.payloads.ts";

@Resolver()
export class GroupMutations {
  @Mutation(() => GroupResult)
  startGroup(@Arg("input", () => StartGroupInput) input: StartGroupInput, @Ctx() context: Context): Promise<Outcome> {
    return context.transact((work) => startGroup(work, input)).then(groupChanged);
  }

  @Mutation(() => GroupResult)
  joinGroup(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Outcome> {
    return context.transact((work) => joinGroup(work, id)).then(groupChanged);
  }

  @Mutation(() => GroupResult)
  leaveGroup(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Outcome> {
    return context.transact((work) => leaveGroup(work, id)).then(groupChanged);
  }

  @Mutation(() => GroupResult)
  admitMember(@Arg("groupId", () => ID) groupId: string, @Arg("personId", () => ID) personId: string, @Ctx() context: Context): Promise<Outcome> {
    return context.transact((work) => admitMember(work, groupId, personId)).then(groupChanged);
  }

  @Mutation(() => GroupResult)
  endGroup(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Outcome> {
    return context.transact((work) => endGroup(work, id)).then(groupChanged);
  }

  @Mutation(() => GroupResult)
  readGroup(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Outcome> {
    return context.transact((work) => readGroup(work, id)).then(groupChanged);
  }

  @Mutation(() => GroupResult)
  changeGroup(@Arg("id", () => ID) id: string, @Arg("input", () => ChangeGroupInput) input: ChangeGroupInput, @Ctx() context: Context): Promise<Outcome> {
    return context.transact((work) => changeGroup(work, id, input)).then(groupChanged);
  }

  @Mutation(() => GroupResult, { description: "No new talk for a while; the plans go on." })
  pauseGroup(@Arg("id", () => ID) id: string, @Arg("on", () => Boolean) on: boolean, @Ctx() context: Context): Promise<Outcome> {
    return context.transact((work) => pauseGroup(work, id, on)).then(groupChanged);
  }

  @Mutation(() => GroupResult, { description: "Shows or hides the viewer's own name to who is no member." })
  showName(@Arg("groupId", () => ID) groupId: string, @Arg("on", () => Boolean) on: boolean, @Ctx() context: Context): Promise<Outcome> {
    return context.transact((work) => showName(work, groupId, on)).then(groupChanged);
  }

  @Mutation(() => GroupResult, { description: "Asks the stewards of another group to go on in theirs; without one it is taken back." })
  askMerge(@Arg("id", () => ID) id: string, @Arg("into", () => ID, { nullable: true }) into: string | null, @Ctx() context: Context): Promise<Outcome> {
    return context.transact((work) => askMerge(work, id, into ?? null)).then(groupChanged);
  }

  @Mutation(() => GroupResult)
  answerMerge(@Arg("id", () => ID) id: string, @Arg("from", () => ID) from: string, @Arg("accept", () => Boolean) accept: boolean, @Ctx() context: Context): Promise<Outcome> {
    return context.transact((work) => answerMerge(work, id, from, accept)).then(groupChanged);
  }
}
