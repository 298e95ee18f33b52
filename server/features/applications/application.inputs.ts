import { Field, ID, InputType, Int } from "type-graphql";
import type { ApplicationPart } from "#shared/subsidies/application.ts";
import type { Route } from "#shared/subsidies/routes.ts";
import { SaidJson } from "../../platform/graphql/scalars.ts";
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
export class CompleteInput {
  @Field(() => ID)
  id: string;

  @Field(() => [SavedPartInput])
  parts: SavedPartInput[];

  @Field(() => PrivateInput, { nullable: true, description: "Where it is asked; by the applicant." })
  private?: PrivateInput | null;
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
