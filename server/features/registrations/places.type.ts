import { Field, ID, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "In people, for everybody to see; who they are is not." })
export class Places {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { nullable: true, description: "Null where any number can come." })
  capacity: number | null;

  @Field(() => Int, { description: "Those whose answer to an offered place is awaited included." })
  taken: number;

  @Field(() => Int)
  waiting: number;
}

@ObjectType({ description: "What the organiser asks of who registers." })
export class RegistrationQuestion {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  question: string;

  @Field(() => [String], { description: "None where one answers in words." })
  choices: string[];

  @Field(() => Boolean)
  required: boolean;
}
