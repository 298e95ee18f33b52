import { Field, ID, ObjectType } from "type-graphql";
import { enumType } from "../../platform/graphql/enum-type.ts";
import { DateTime } from "../../platform/graphql/scalars.ts";
import { Person } from "../members/person.type.ts";

export type MembershipRole = "MEMBER" | "STEWARD";
const MembershipRoles = enumType<MembershipRole>("MembershipRole", ["MEMBER", "STEWARD"]);
export type MembershipState = "ASKED" | "ACTIVE";
const MembershipStates = enumType<MembershipState>("MembershipState", ["ASKED", "ACTIVE"]);

@ObjectType()
export class Membership {
  @Field(() => ID)
  id: string;

  @Field(() => Person)
  person: Person;

  @Field(() => MembershipRoles)
  role: MembershipRole;

  @Field(() => MembershipStates)
  state: MembershipState;

  @Field(() => DateTime)
  since: Date;

  @Field(() => Boolean, { description: "By their own choice their name stands there for who is no member, too." })
  shown: boolean;

  @Field(() => Boolean, { description: "Asked to become steward, and has not answered yet." })
  askedAsSteward: boolean;
}
