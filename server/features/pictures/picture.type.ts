import { Field, ID, InputType, Int, ObjectType } from "type-graphql";

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

@InputType({ description: "A picture that the viewer uploaded." })
export class GivenPictureInput {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true, description: "What is to be seen, for who cannot; left out where it says nothing that the text does not say." })
  alt?: string | null;
}
