import { Field, ID, ObjectType } from "type-graphql";
import type { Stage } from "#shared/initiatives/lifecycle.ts";
import { enumType } from "../../platform/graphql/enum-type.ts";
import { Permission } from "../../platform/graphql/refusal.type.ts";
import { Cents, DateTime } from "../../platform/graphql/scalars.ts";
import { Stages } from "../initiatives/stage.type.ts";
import { PlanTexts } from "../initiatives/plan-texts.type.ts";
import { Person } from "../members/person.type.ts";

export const MergerStates = enumType("MergerState", ["ASKED", "AGREED", "DECLINED", "TAKEN_BACK"]);

@ObjectType({ description: "The text of an initiative for those with whom it goes on as one, who need not read it otherwise." })
export class MergingPlan extends PlanTexts {
  @Field(() => ID)
  id: string;

  @Field(() => Cents)
  askedCents: number;

  @Field(() => Stages)
  stage: Stage;

  @Field(() => String)
  groupName: string;
}

@ObjectType({ description: "The question whether two initiatives go on as one: asked by one's steward, answered by the other's." })
export class Merger {
  @Field(() => ID)
  id: string;

  @Field(() => MergerStates)
  state: "ASKED" | "AGREED" | "DECLINED" | "TAKEN_BACK";

  @Field(() => MergingPlan)
  asking: MergingPlan;

  @Field(() => MergingPlan)
  asked: MergingPlan;

  @Field(() => ID, { description: "Which of the two goes on; the other ends in it." })
  staysId: string;

  @Field(() => String)
  reason: string;

  @Field(() => Person, { nullable: true, description: "Null where the account was erased." })
  askedBy: Person | null;

  @Field(() => DateTime)
  askedAt: Date;

  @Field(() => String)
  answer: string;

  @Field(() => Person, { nullable: true })
  answeredBy: Person | null;

  @Field(() => DateTime, { nullable: true })
  answeredAt: Date | null;

  @Field(() => Permission)
  viewerCanAnswer: Permission;

  @Field(() => Permission)
  viewerCanTakeBack: Permission;
}
