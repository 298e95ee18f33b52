import { Field, ID, ObjectType } from "type-graphql";
import { type RoleKind, endReasons } from "#shared/members/roles.ts";
import { connectionOf } from "../../platform/graphql/connection.type.ts";
import { enumType } from "../../platform/graphql/enum-type.ts";
import { Permission } from "../../platform/graphql/refusal.type.ts";
import { DateTime } from "../../platform/graphql/scalars.ts";
import { Person } from "../members/person.type.ts";
import { Organisation } from "../organisations/organisation.type.ts";
import { RoleKinds } from "../subsidies/dossier.type.ts";
import { Wijk } from "../wijken/wijk.type.ts";

export const EndReasons = enumType("EndReason", endReasons);

@ObjectType({ description: "A role that somebody has or will have, for who keeps the roles." })
export class GrantedRole {
  @Field(() => ID)
  id: string;

  @Field(() => Person)
  person: Person;

  @Field(() => String, { nullable: true, description: "For administrators." })
  email: string | null;

  @Field(() => RoleKinds)
  kind: RoleKind;

  @Field(() => Wijk, { nullable: true })
  wijk: Wijk | null;

  @Field(() => Organisation, { nullable: true })
  organisation: Organisation | null;

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
export class GrantableRole {
  @Field(() => RoleKinds)
  kind: RoleKind;

  @Field(() => Wijk, { nullable: true })
  wijk: Wijk | null;

  @Field(() => Organisation, { nullable: true })
  organisation: Organisation | null;
}
