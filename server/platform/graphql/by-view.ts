import { ArgsType, Field, Int } from "type-graphql";

/** The body of a field that takes arguments: the class only declares it, its view reads it. */
export function byView(): never {
  throw new Error("this field is read by its view");
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, defaultValue: 20 })
  first: number;

  @Field(() => String, { nullable: true })
  after?: string | null;
}
