import { Field, ObjectType } from "type-graphql";
import { resultOf } from "../../platform/graphql/refusal.type.ts";
import { OpenedStall, SupportList } from "./street.type.ts";

@ObjectType()
export class SupportListChanged {
  @Field(() => SupportList)
  list: SupportList;
}
@ObjectType({ description: "The same for everybody, also for who signed up before." })
export class SignedUp {
  @Field(() => Boolean)
  thanks: boolean;
}

export const SupportListResult = resultOf("SupportListResult", SupportListChanged);
export const StallResult = resultOf("StallResult", OpenedStall);
export const SignedUpResult = resultOf("SignedUpResult", SignedUp);
