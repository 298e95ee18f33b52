import { Field, ID, ObjectType } from "type-graphql";
import { connectionOf } from "../../platform/graphql/connection.type.ts";
import { DateTime } from "../../platform/graphql/scalars.ts";
import { Person } from "../members/person.type.ts";

@ObjectType({ description: "Text is null when the wijkregisseur hid it; the reason stays readable." })
export class Comment {
  @Field(() => ID)
  id: string;

  @Field(() => Person)
  author: Person;

  @Field(() => String, { nullable: true })
  text: string | null;

  @Field(() => Boolean)
  hidden: boolean;

  @Field(() => String, { nullable: true })
  hiddenReason: string | null;

  @Field(() => DateTime)
  createdAt: Date;
}

export const CommentConnection = connectionOf("Comment", () => Comment);
export type CommentConnection = InstanceType<typeof CommentConnection>;
