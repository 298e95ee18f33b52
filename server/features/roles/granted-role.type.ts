import { Field, ID, ObjectType } from "type-graphql";
import { endReasons } from "#shared/members/roles.ts";
import { connectionOf } from "../../platform/graphql/connection.type.ts";
import { enumType } from "../../platform/graphql/enum-type.ts";
import { Permission } from "../../platform/graphql/refusal.type.ts";
import { DateTime } from "../../platform/graphql/scalars.ts";
import { Person } from "../members/person.type.ts";
import { Role } from "../members/role.type.ts";

export const EndReasons = enumType("EndReason", endReasons);

@ObjectType({ description: "A role that somebody has or will have, for who keeps the roles." })
export class GrantedRole extends Role {
  @Field(() => ID)
  id: string;

  @Field(() => Person)
  person: Person;

  @Field(() => String, { nullable: true, description: "For administrators." })
  email: string | null;

  @Field(() => DateTime)
  beginsAt: Date;

  @Field(() => DateTime, { nullable: true })
  endsAt: Date | null;

  @Field(() => Person, { nullable: true, description: "Null for what was there before roles were given here." })
  grantedBy: Person | null;

  @Field(() => Permission)
  viewerCanEnd: Permission;
}
export const GrantedRoleConnection = connectionOf("GrantedRole", () => GrantedRole);
export type GrantedRoleConnection = InstanceType<typeof GrantedRoleConnection>;

@ObjectType({ description: "A role that the viewer may give to others." })
export class GrantableRole extends Role {}
