import { Field, ID, InputType, Int } from "type-graphql";
import type { MeasureKind } from "#shared/moderation/measures.ts";
import type { SubjectKind } from "#shared/moderation/subjects.ts";
import { SubjectKinds } from "../reports/reported.type.ts";
import { MeasureKinds } from "./measure-kinds.type.ts";

@InputType({ description: "The talk where a comment belongs: exactly one." })
export class MoveToInput {
  @Field(() => ID, { nullable: true })
  initiativeId?: string | null;

  @Field(() => ID, { nullable: true })
  groupId?: string | null;

  @Field(() => ID, { nullable: true })
  themeId?: string | null;

  @Field(() => ID, { nullable: true })
  activityId?: string | null;
}

@InputType({ description: "A measure rests on a law or on a house rule: exactly one." })
export class TakeMeasureInput {
  @Field(() => SubjectKinds)
  kind: SubjectKind;

  @Field(() => ID)
  id: string;

  @Field(() => MeasureKinds)
  measure: MeasureKind;

  @Field(() => String, { nullable: true, description: "Which article of which law." })
  law?: string | null;

  @Field(() => Int, { nullable: true, description: "The number of a house rule that holds today." })
  rule?: number | null;

  @Field(() => String, { description: "Why, for whose words they are; where something is hidden everybody reads it." })
  words: string;

  @Field(() => Int, { nullable: true, description: "For how long somebody takes no part: with PAUSE_PERSON and BLOCK_PERSON, and only there." })
  days?: number | null;

  @Field(() => Boolean, { nullable: true, description: "In all wijken." })
  everywhere?: boolean | null;

  @Field(() => MoveToInput, { nullable: true, description: "Where a comment is moved to." })
  to?: MoveToInput | null;

  @Field(() => String, { nullable: true, description: "The mark of what was read." })
  mark?: string | null;
}
