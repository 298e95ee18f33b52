import { Field, ID, InputType } from "type-graphql";
import type { GroupJoining, GroupVisibility } from "#shared/groups/groups.ts";
import { DateTime } from "../../platform/graphql/scalars.ts";
import { GroupJoinings, GroupVisibilities } from "./group.type.ts";

@InputType()
export class ChangeGroupInput {
  @Field(() => String)
  name: string;

  @Field(() => String)
  about: string;

  @Field(() => GroupVisibilities, { defaultValue: "PUBLIC" })
  visibility: GroupVisibility;

  @Field(() => GroupJoinings, { nullable: true, description: "The usual one of its visibility when it is not given." })
  joining?: GroupJoining | null;

  @Field(() => [ID], { defaultValue: [], description: "The first is the one that cards show." })
  themeIds: string[];

  @Field(() => [ID], { defaultValue: [], description: "Beside the wijk where it is at home." })
  wijkIds: string[];

  @Field(() => Boolean, { defaultValue: false })
  wholeTown: boolean;
}

@InputType()
export class StartGroupInput extends ChangeGroupInput {
  @Field(() => ID)
  wijkId: string;
}

@InputType()
export class ProposeDecisionInput {
  @Field(() => ID)
  groupId: string;

  @Field(() => String)
  proposal: string;

  @Field(() => Boolean, { description: "Fixed for good." })
  anonymous: boolean;

  @Field(() => DateTime)
  closesAt: Date;
}
