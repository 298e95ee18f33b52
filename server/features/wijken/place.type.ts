import { Field, ID, ObjectType } from "type-graphql";

@ObjectType()
export class Cluster {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;
}

@ObjectType()
export class Buurt {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;
}

@ObjectType()
export class Wijkcontact {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  task: string;

  @Field(() => String, { nullable: true })
  walkIn: string | null;

  @Field(() => String, { nullable: true })
  area: string | null;

  @Field(() => Boolean)
  demo: boolean;
}
