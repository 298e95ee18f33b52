import { Field, ObjectType } from "type-graphql";
import type { RoleKind } from "#shared/members/roles.ts";
import { Organisation } from "../organisations/organisation.type.ts";
import { RoleKinds } from "./role-kind.type.ts";
import { Wijk } from "../wijken/wijk.type.ts";

@ObjectType()
export class Role {
  @Field(() => RoleKinds)
  kind: RoleKind;

  @Field(() => Wijk, { nullable: true })
  wijk: Wijk | null;

  @Field(() => Organisation, { nullable: true })
  organisation: Organisation | null;
}
