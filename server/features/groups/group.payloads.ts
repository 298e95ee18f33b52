import { Field, ObjectType } from "type-graphql";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import { resultOf } from "../../platform/graphql/refusal.type.ts";
import { Group } from "./group.type.ts";

@ObjectType()
export class GroupChanged {
  @Field(() => Group)
  group: Group;
}
export const GroupResult = resultOf("GroupResult", GroupChanged);

@ObjectType()
export class InvitationMade {
  @Field(() => String, { description: "What stands in the link. Told this once." })
  token: string;

  @Field(() => Group)
  group: Group;
}
export const InvitationResult = resultOf("InvitationResult", InvitationMade);

export function groupChanged(id: string): Outcome {
  return { __typename: "GroupChanged", id };
}
