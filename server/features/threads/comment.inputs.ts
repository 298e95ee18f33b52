import { Field, ID, InputType } from "type-graphql";

@InputType({ description: "Exactly one of the two subjects." })
export class PostCommentInput {
  @Field(() => ID, { nullable: true })
  initiativeId?: string | null;

  @Field(() => ID, { nullable: true })
  groupId?: string | null;

  @Field(() => String)
  text: string;
}
