import { Field, ID, ObjectType } from "type-graphql";

@ObjectType()
export class Person {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => Boolean)
  demo: boolean;
}
