import { type DeadLetterKind, deadLetterKinds } from "#shared/post/dead-letters.ts";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../../platform/graphql/connection.type.ts";
import { enumType } from "../../platform/graphql/enum-type.ts";
import { resultOf } from "../../platform/graphql/refusal.type.ts";
import { DateTime } from "../../platform/graphql/scalars.ts";

export const DeadLetterKinds = enumType("DeadLetterKind", deadLetterKinds);

@ObjectType({ description: "Something that was tried time and again and given up, without its content and without whose it is." })
export class DeadLetter {
  @Field(() => ID)
  id: string;

  @Field(() => DeadLetterKinds)
  kind: DeadLetterKind;

  @Field(() => String, { description: "What it comes from: the kind of mail, the event, the reference of a dossier." })
  about: string;

  @Field(() => DateTime)
  givenUpAt: Date;

  @Field(() => Int)
  attempts: number;

  @Field(() => String, { nullable: true, description: "What went wrong, as a code." })
  fault: string | null;

  @Field(() => String, { nullable: true, description: "What the other side said, without addresses." })
  detail: string | null;
}
export const DeadLetterConnection = connectionOf("DeadLetter", () => DeadLetter);
export type DeadLetterConnection = InstanceType<typeof DeadLetterConnection>;

@ObjectType()
export class DeadLetterCount {
  @Field(() => DeadLetterKinds)
  kind: DeadLetterKind;

  @Field(() => Int)
  count: number;
}

@ObjectType()
export class DeadLettersRetried {
  @Field(() => Int, { description: "How many are tried again." })
  retried: number;

  @Field(() => [DeadLetterCount], { description: "What is still given up, by kind." })
  left: DeadLetterCount[];
}
export const DeadLettersResult = resultOf("DeadLettersResult", DeadLettersRetried);
