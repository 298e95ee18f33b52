import { Field, ID, InputType, Int } from "type-graphql";
import type { ApplicationPart } from "#shared/subsidies/application.ts";
import type { Route } from "#shared/subsidies/routes.ts";
import { Cents, SaidJson } from "../../platform/graphql/scalars.ts";
import { BudgetLineKinds } from "../initiatives/budget-line.type.ts";
import { ApplicationParts, Routes } from "./application.type.ts";

@InputType()
export class SavedPartInput {
  @Field(() => ApplicationParts)
  part: ApplicationPart;

  @Field(() => Int, { description: "Under which the writer saw it; 0 where nothing was said." })
  number: number;

  @Field(() => SaidJson)
  said: unknown;
}

@InputType()
export class ApplicationInput {
  @Field(() => ID)
  id: string;

  @Field(() => Routes, { nullable: true })
  route?: Route | null;

  @Field(() => [SavedPartInput])
  parts: SavedPartInput[];
}

@InputType()
export class PrivateInput {
  @Field(() => String)
  name: string;

  @Field(() => String)
  iban: string;

  @Field(() => String)
  holder: string;

  @Field(() => String)
  address: string;

  @Field(() => String)
  postcode: string;

  @Field(() => String)
  town: string;

  @Field(() => String)
  phone: string;
}

@InputType()
export class AmendedLineInput {
  @Field(() => BudgetLineKinds)
  kind: "COST" | "INCOME";

  @Field(() => String)
  description: string;

  @Field(() => Cents)
  cents: number;
}

@InputType({ description: "What is completed in the plan itself; what is left out stays. Its title, goal and place always stay." })
export class AmendedPlanInput {
  @Field(() => String, { nullable: true })
  forWhom?: string | null;

  @Field(() => String, { nullable: true })
  planning?: string | null;

  @Field(() => String, { nullable: true })
  ownEffort?: string | null;

  @Field(() => String, { nullable: true })
  upkeep?: string | null;

  @Field(() => [AmendedLineInput], { nullable: true, description: "All costs and income, as they are from now on." })
  lines?: AmendedLineInput[] | null;
}

@InputType()
export class CompleteInput {
  @Field(() => ID)
  id: string;

  @Field(() => [SavedPartInput])
  parts: SavedPartInput[];

  @Field(() => PrivateInput, { nullable: true, description: "Where it is asked; by the applicant." })
  private?: PrivateInput | null;

  @Field(() => AmendedPlanInput, { nullable: true, description: "Where the part PLAN is asked its texts, where COSTS is asked its lines." })
  plan?: AmendedPlanInput | null;
}

@InputType()
export class AnswerCriterionInput {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  criterion: string;

  @Field(() => Boolean)
  agrees: boolean;

  @Field(() => String)
  answer: string;
}
