import { Field, ID, InputType } from "type-graphql";
import type { RoleKind } from "#shared/members/roles.ts";
import { DateTime } from "../../platform/graphql/scalars.ts";
import { RoleKinds } from "../members/role-kind.type.ts";

@InputType()
export class GrantRoleInput {
  @Field(() => String, { description: "The address with which the person signs in." })
  email: string;

  @Field(() => RoleKinds)
  kind: RoleKind;

  @Field(() => ID, { nullable: true })
  wijkId?: string | null;

  @Field(() => ID, { nullable: true })
  organisationId?: string | null;

  @Field(() => DateTime, { nullable: true, description: "Now when it is not given." })
  beginsAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: "Municipal roles have an end." })
  endsAt?: Date | null;
}
