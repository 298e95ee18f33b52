import { Field, ID, Int, ObjectType } from "type-graphql";
import { type SupportSignKind, supportSignKinds } from "#shared/initiatives/support-signs.ts";
import { enumType } from "../../platform/graphql/enum-type.ts";
import { DateTime } from "../../platform/graphql/scalars.ts";

const SupportSignKinds = enumType("SupportSignKind", supportSignKinds);

@ObjectType({ description: "A vote as the wijkregisseur may speak of it: when it was given, never by whom." })
export class TracedSupport {
  @Field(() => ID, { description: "Of the trace, which is gone in two weeks; it says nothing of the voter." })
  id: string;

  @Field(() => DateTime)
  at: Date;
}

@ObjectType({ description: "Votes that resemble each other. A sign to look at, never a reason by itself." })
export class SupportSign {
  @Field(() => ID)
  id: string;

  @Field(() => SupportSignKinds)
  kind: SupportSignKind;

  @Field(() => Int)
  votes: number;

  @Field(() => DateTime)
  from: Date;

  @Field(() => DateTime)
  until: Date;

  @Field(() => [TracedSupport])
  supports: TracedSupport[];
}

@ObjectType({ description: "Support that the wijkregisseur removed: for whose it was, and for who decides on their objection." })
export class SupportRemoval {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  reason: string;

  @Field(() => DateTime)
  removedAt: Date;

  @Field(() => String, { nullable: true })
  objection: string | null;

  @Field(() => String, { nullable: true })
  answer: string | null;

  @Field(() => Boolean, { nullable: true })
  restored: boolean | null;
}
