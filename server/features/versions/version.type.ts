import { Field, ID, Int, ObjectType } from "type-graphql";
import { enumType } from "../../platform/graphql/enum-type.ts";
import { Cents, DateTime } from "../../platform/graphql/scalars.ts";
import { BudgetLineKinds } from "../initiatives/budget-line.type.ts";
import { PlanTexts } from "../initiatives/plan-texts.type.ts";
import { Person } from "../members/person.type.ts";
import { type VersionKind, versionKinds } from "./version-kinds.ts";

const VersionKinds = enumType("VersionKind", versionKinds);

@ObjectType({ description: "Why a text was kept: somebody named it, or the plan went a step further with it." })
export class VersionMoment {
  @Field(() => ID)
  id: string;

  @Field(() => VersionKinds)
  kind: VersionKind;

  @Field(() => String, { nullable: true, description: "As a drafter called it." })
  name: string | null;

  @Field(() => Int, { nullable: true, description: "The number of the version that was put back." })
  restored: number | null;

  @Field(() => DateTime)
  at: Date;

  @Field(() => Person, { nullable: true, description: "For who may see the draft; null too where the account was erased." })
  by: Person | null;
}

@ObjectType()
export class VersionLine {
  @Field(() => BudgetLineKinds)
  kind: "COST" | "INCOME";

  @Field(() => String)
  description: string;

  @Field(() => Cents)
  cents: number;
}

@ObjectType({ description: "What a plan said at a moment that counts. It never changes." })
export class PlanVersion extends PlanTexts {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  number: number;

  @Field(() => DateTime)
  at: Date;

  @Field(() => String, { description: "SHA-256 of the text as GET /initiatives/:id/versions/:number gives it." })
  hash: string;

  @Field(() => [VersionMoment])
  moments: VersionMoment[];

  @Field(() => [VersionLine])
  lines: VersionLine[];
}
