import { Field, ID, InputType } from "type-graphql";
import { GivenPictureInput } from "../pictures/picture.type.ts";

@InputType({ description: "Exactly one of the four subjects." })
export class PostCommentInput {
  @Field(() => ID, { nullable: true })
  initiativeId?: string | null;

  @Field(() => ID, { nullable: true })
  groupId?: string | null;

  @Field(() => ID, { nullable: true })
  themeId?: string | null;

  @Field(() => ID, { nullable: true })
  activityId?: string | null;

  @Field(() => ID, { nullable: true, description: "The comment that this answers." })
  replyTo?: string | null;

  @Field(() => Boolean, { nullable: true, description: "For the municipality; only a wijkregisseur of the wijk." })
  asMunicipality?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "In the name of the group whose talk or plan it is; only a steward of it." })
  asGroup?: boolean | null;

  @Field(() => String, { description: "Names people as @[1]: the first of the mentions." })
  text: string;

  @Field(() => [ID], { nullable: true, description: "People who take part in this talk; each is told." })
  mentions?: string[] | null;

  @Field(() => [GivenPictureInput], { nullable: true })
  pictures?: GivenPictureInput[] | null;
}
