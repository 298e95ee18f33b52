import { Field, ID, Int, ObjectType } from "type-graphql";
import type { Ground, MeasureKind } from "#shared/moderation/measures.ts";
import { Grounds, MeasureKinds } from "./measure-kinds.type.ts";

@ObjectType({ description: "How many measures of one kind were taken in one quarter on one ground. Nobody's name." })
export class MeasureCount {
  @Field(() => ID, { description: "The quarter, the kind and the ground." })
  id: string;

  @Field(() => String, { description: "2026-4: the fourth of 2026." })
  quarter: string;

  @Field(() => MeasureKinds)
  kind: MeasureKind;

  @Field(() => Grounds)
  ground: Ground;

  @Field(() => Int, { nullable: true, description: "Null where fewer than five: they could lead to a person." })
  taken: number | null;

  @Field(() => Int, { nullable: true, description: "Of those, taken back or found wrong at an objection." })
  undone: number | null;

  @Field(() => Int, { nullable: true })
  automated: number | null;
}
