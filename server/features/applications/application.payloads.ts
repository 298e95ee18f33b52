import { Field, ObjectType } from "type-graphql";
import { resultOf } from "../../platform/graphql/refusal.type.ts";

@ObjectType({ description: "Who asks, and where money may go: told to them and to who handles it, and every time kept in the log." })
export class PrivateRevealed {
  @Field(() => String)
  name: string;

  @Field(() => String)
  iban: string;

  @Field(() => String)
  holder: string;

  @Field(() => String)
  address: string;

  @Field(() => String)
  postcode: string;

  @Field(() => String)
  town: string;

  @Field(() => String)
  phone: string;

  @Field(() => String, { nullable: true })
  email: string | null;
}
export const PrivateResult = resultOf("PrivateResult", PrivateRevealed);
