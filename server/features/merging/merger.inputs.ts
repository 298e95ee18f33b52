import { Field, ID, InputType } from "type-graphql";

@InputType()
export class AskToMergeInput {
  @Field(() => ID, { description: "One's own, for which one asks." })
  initiativeId: string;

  @Field(() => ID)
  otherId: string;

  @Field(() => Boolean, { description: "That one's own goes on and the other ends in it; else the other way round." })
  ownStays: boolean;

  @Field(() => String)
  reason: string;
}
