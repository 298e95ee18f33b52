import { Field, ObjectType } from "type-graphql";
import { resultOf } from "../../platform/graphql/refusal.type.ts";
import { Merger } from "./merger.type.ts";

@ObjectType()
export class MergerChanged {
  @Field(() => Merger)
  merger: Merger;
}

export const MergerResult = resultOf("MergerResult", MergerChanged);
