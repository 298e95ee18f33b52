import { Field, ObjectType } from "type-graphql";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import { resultOf } from "../../platform/graphql/refusal.type.ts";
import type { View } from "../../platform/view/view.ts";
import { mayReadInitiative } from "../initiatives/initiative.policy.ts";
import { Initiative } from "../initiatives/initiative.type.ts";
import { givenInitiative } from "../initiatives/initiative.view.ts";

@ObjectType({ description: "What was sent is stored, merged with what others wrote." })
export class DraftMerged {
  @Field(() => String, { description: "What the sender does not have yet: an update of Yjs in Base64." })
  update: string;

  @Field(() => Initiative)
  initiative: Initiative;
}
export const DraftResult = resultOf("DraftResult", DraftMerged);

export const draftMergedView: View = {
  type: "DraftMerged",
  fields: { update: (_row, scope) => scope.given("update", "text"), initiative: givenInitiative(mayReadInitiative) },
};

export function draftMerged(id: string, update: Uint8Array): Outcome {
  return { __typename: "DraftMerged", id, update: Buffer.from(update).toString("base64") };
}
