import { Arg, Ctx, Field, ID, Mutation, ObjectType, Resolver } from "type-graphql";
import type { EndReason } from "#shared/members/roles.ts";
import type { Context } from "../../platform/graphql/executor.ts";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import { resultOf } from "../../platform/graphql/refusal.type.ts";
import { endRole } from "./commands/end-role.ts";
import { grantRole } from "./commands/grant-role.ts";
import { EndReasons, GrantedRole } from "./granted-role.type.ts";
import { GrantRoleInput } from "./role.inputs.ts";

@ObjectType()
export class RoleChanged {
  @Field(() => GrantedRole, { nullable: true, description: "For administrators: others are not told whether there was somebody to give it to." })
  role: GrantedRole | null;
}
const RoleResult = resultOf("RoleResult", RoleChanged);

@Resolver()
export class RoleMutations {
  @Mutation(() => RoleResult)
  async grantRole(@Arg("input", () => GrantRoleInput) input: GrantRoleInput, @Ctx() context: Context): Promise<Outcome> {
    return { __typename: "RoleChanged", id: await context.transact((work) => grantRole(work, input)) };
  }

  @Mutation(() => RoleResult)
  async endRole(@Arg("id", () => ID) id: string, @Arg("reason", () => EndReasons) reason: EndReason, @Ctx() context: Context): Promise<Outcome> {
    return { __typename: "RoleChanged", id: await context.transact((work) => endRole(work, id, reason)) };
  }
}
