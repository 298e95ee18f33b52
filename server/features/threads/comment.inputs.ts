import { Field, ID, InputType } from "type-graphql";

@InputType({ description: "Exactly one of the two subjects." })
export class PostCommentInput {
  @Field(() => ID, { nullable: true })
  initiativeId?: string | null;

  @Field(() => ID, { nullable: true })
  groupId?: string | null;

  @Field(() => ID, { nullable: true, description: "The comment that this answers." })
  replyTo?: string | null;

  @Field(() => Boolean, { nullable: true, description: "For the municipality; only a wijkregisseur of the wijk." })
  asMunicipality?: boolean | null;

  @Field(() => String)
  text: string;
}
