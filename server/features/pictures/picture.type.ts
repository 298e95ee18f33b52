import { Field, ID, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "Lies at /pictures/<id>/small and /large, for whoever may read what it belongs to." })
export class Picture {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: "Of the large one, in pixels." })
  width: number;

  @Field(() => Int)
  height: number;

  @Field(() => String, { description: "What is to be seen; empty where it says nothing that the text does not say." })
  alt: string;
}
