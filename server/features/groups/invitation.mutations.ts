import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from "type-graphql";
import type { Context } from "../../platform/graphql/executor.ts";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import type { Relation } from "../../platform/view/view.ts";
import { acceptInvitation, inviteToGroup, revokeInvitation } from "./commands/invite.ts";
import { GroupResult, InvitationResult, groupChanged } from "./group.payloads.ts";
import { Group } from "./group.type.ts";
import { invitedGroup } from "./invitation.view.ts";

/** Links by which people come into a group. */
@Resolver()
export class InvitationMutations {
  @Query(() => Group, { nullable: true, description: "The group that a link leads into; looking uses nothing up. Null for a link that does not work." })
  invitedGroup(@Arg("token", () => String) _token: string): Relation {
    return invitedGroup();
  }

  @Mutation(() => InvitationResult)
  async inviteToGroup(@Arg("groupId", () => ID) groupId: string, @Arg("days", () => Int) days: number, @Arg("mostUses", () => Int) mostUses: number, @Ctx() context: Context): Promise<Outcome> {
    return { __typename: "InvitationMade", ...(await context.transact((work) => inviteToGroup(work, groupId, days, mostUses))) };
  }

  @Mutation(() => GroupResult)
  revokeInvitation(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Outcome> {
    return context.transact((work) => revokeInvitation(work, id)).then(groupChanged);
  }

  @Mutation(() => GroupResult)
  acceptInvitation(@Arg("token", () => String) token: string, @Ctx() context: Context): Promise<Outcome> {
    return context.transact((work) => acceptInvitation(work, token)).then(groupChanged);
  }
}
