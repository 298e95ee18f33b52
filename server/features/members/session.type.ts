import { Field, ID, ObjectType } from "type-graphql";
import { enumType } from "../../platform/graphql/enum-type.ts";
import { DateTime } from "../../platform/graphql/scalars.ts";
import { type Way, ways } from "../../platform/session.ts";

const SignInWays = enumType("SignInWay", ways, "How somebody came in: by a mail, by a code on paper, as one of a demonstration's people, or by an identity provider of this kind.");

@ObjectType({ description: "A browser in which somebody is signed in, as only they see it." })
export class Session {
  @Field(() => ID)
  id: string;

  @Field(() => SignInWays)
  way: Way;

  @Field(() => String, { nullable: true })
  browser: string | null;

  @Field(() => String, { nullable: true })
  system: string | null;

  @Field(() => DateTime)
  createdAt: Date;

  @Field(() => DateTime)
  seenAt: Date;

  @Field(() => DateTime, { nullable: true, description: "Since when it is told that there is news." })
  pushedSince: Date | null;

  @Field(() => Boolean, { description: "Whether it is the one that asks." })
  isCurrent: boolean;
}
