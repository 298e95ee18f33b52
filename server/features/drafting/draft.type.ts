import { Field, ObjectType } from "type-graphql";
import type { RefusalReason } from "#shared/refusal-reasons.ts";
import { RefusalReasons } from "../../platform/graphql/refusal.type.ts";
import { DateTime } from "../../platform/graphql/scalars.ts";

@ObjectType()
export class DraftDocument {
  @Field(() => String, { description: "The document as it is stored: an update of Yjs in Base64." })
  state: string;

  @Field(() => RefusalReasons, { nullable: true, description: "Why it cannot be opened for draagvlak as it stands." })
  problem: RefusalReason | null;

  @Field(() => DateTime)
  updatedAt: Date;
}
