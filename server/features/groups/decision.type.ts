import { Field, ID, Int, ObjectType } from "type-graphql";
import { type GroupChoice, groupChoices } from "#shared/groups/decisions.ts";
import { enumType } from "../../platform/graphql/enum-type.ts";
import { Permission } from "../../platform/graphql/refusal.type.ts";
import { DateTime } from "../../platform/graphql/scalars.ts";
import { Person } from "../members/person.type.ts";

export const GroupChoices = enumType<GroupChoice>("GroupChoice", groupChoices);

@ObjectType({ description: "What a member said to a proposal." })
export class MemberChoice {
  @Field(() => ID)
  id: string;

  @Field(() => Person, { nullable: true, description: "Null where it is anonymous." })
  person: Person | null;

  @Field(() => GroupChoices)
  choice: GroupChoice;

  @Field(() => String, { description: "Of an objection; else empty." })
  reason: string;
}

@ObjectType({ description: "A small decision in a group. By name: counted while it is open. Anonymous: counted when it has closed, and then nobody can find back who chose what." })
export class GroupDecision {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  proposal: string;

  @Field(() => Person, { nullable: true })
  proposedBy: Person | null;

  @Field(() => Boolean)
  anonymous: boolean;

  @Field(() => DateTime)
  openedAt: Date;

  @Field(() => DateTime)
  closesAt: Date;

  @Field(() => Boolean)
  closed: boolean;

  @Field(() => Int, { nullable: true, description: "Null while it is not counted, or where too few took part to keep it anonymous." })
  agree: number | null;

  @Field(() => Int, { nullable: true })
  abstain: number | null;

  @Field(() => Int, { nullable: true })
  object: number | null;

  @Field(() => [MemberChoice], { description: "For members; of an anonymous one when it is counted." })
  choices: MemberChoice[];

  @Field(() => GroupChoices, { nullable: true, description: "The viewer's own, where it goes by name." })
  viewerChoice: GroupChoice | null;

  @Field(() => Permission)
  viewerCanChoose: Permission;
}
