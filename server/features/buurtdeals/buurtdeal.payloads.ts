import { Field, ObjectType } from "type-graphql";
import { resultOf } from "../../platform/graphql/refusal.type.ts";
import type { View } from "../../platform/view/view.ts";
import { mayReadInitiative } from "../initiatives/initiative.policy.ts";
import { Initiative } from "../initiatives/initiative.type.ts";
import { givenInitiative } from "../initiatives/initiative.view.ts";

@ObjectType({ description: "An invitation to sign; its key is told once." })
export class MaintainerInvited {
  @Field(() => String)
  key: string;

  @Field(() => Initiative)
  initiative: Initiative;
}
export const MaintainerInvitedResult = resultOf("MaintainerInvitedResult", MaintainerInvited);

export const maintainerInvitedView: View = { type: "MaintainerInvited", fields: { key: (_row, scope) => scope.given("key", "text"), initiative: givenInitiative(mayReadInitiative) } };
