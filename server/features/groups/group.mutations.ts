import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../platform/graphql/executor.ts";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import { admitMember } from "./commands/admit-member.ts";
import { endGroup } from "./commands/end-group.ts";
import { joinGroup } from "./commands/join-group.ts";
import { leaveGroup } from "./commands/leave-group.ts";
import { readGroup } from "./commands/read-group.ts";
import { startGroup } from "./commands/start-group.ts";
import { StartGroupInput } from "./group.inputs.ts";
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
}
