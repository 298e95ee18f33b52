import { Field, ID, InputType, Int } from "type-graphql";
import type { Template } from "#shared/initiatives/templates.ts";
import { Cents } from "../../platform/graphql/scalars.ts";
import { BudgetLineKinds } from "./budget-line.type.ts";
import { Templates } from "./initiative.type.ts";

@InputType()
export class StartInitiativeInput {
  @Field(() => ID)
  groupId: string;

  @Field(() => ID, { nullable: true })
  themeId?: string | null;

  @Field(() => String)
  title: string;

  @Field(() => String)
  goal: string;

  @Field(() => Templates, { nullable: true, description: "The example from which it is begun." })
  template?: Template | null;
}

@InputType()
export class BudgetLineInput {
  @Field(() => BudgetLineKinds)
  kind: "COST" | "INCOME";

  @Field(() => String)
  description: string;

  @Field(() => Cents)
  cents: number;
}

@InputType()
export class SaveDraftInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: "The version that was read; another one since makes this a StaleDraft." })
  version: number;

  @Field(() => String)
  title: string;

  @Field(() => String)
  goal: string;

  @Field(() => String)
  forWhom: string;

  @Field(() => String)
  place: string;

  @Field(() => String)
  planning: string;

  @Field(() => String)
  ownEffort: string;

  @Field(() => String)
  upkeep: string;

  @Field(() => [BudgetLineInput])
  lines: BudgetLineInput[];
}
