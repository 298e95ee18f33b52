import { Arg, Args, ID, Query, Resolver } from "type-graphql";
import type { RoleKind } from "#shared/members/roles.ts";
import { PageArgs } from "../../platform/graphql/by-view.ts";
import type { Relation } from "../../platform/view/view.ts";
import { RoleKinds } from "../members/role-kind.type.ts";
import { GrantableRole, GrantedRoleConnection } from "./granted-role.type.ts";
import { currentRoles, grantableRoles } from "./granted-role.view.ts";

@Resolver()
export class RoleQueries {
  @Query(() => GrantedRoleConnection, { description: "Who has which role, as far as the viewer keeps or watches over them." })
  roles(
    @Arg("wijkId", () => ID, { nullable: true }) _wijkId: string,
    @Arg("kind", () => RoleKinds, { nullable: true }) _kind: RoleKind,
    @Args(() => PageArgs) _page: PageArgs,
  ): Relation {
    return currentRoles();
  }

  @Query(() => [GrantableRole])
  grantableRoles(): Relation {
    return grantableRoles();
  }
}
