import { Field, ObjectType } from "type-graphql";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import { resultOf } from "../../platform/graphql/refusal.type.ts";
import type { View } from "../../platform/view/view.ts";
import { mayReadInitiative } from "./initiative.policy.ts";
import { Initiative } from "./initiative.type.ts";
import { givenInitiative } from "./initiative.view.ts";

@ObjectType()
export class InitiativeChanged {
  @Field(() => Initiative)
  initiative: Initiative;
}

export const InitiativeResult = resultOf("InitiativeResult", InitiativeChanged);

export const initiativeChangedView: View = { type: "InitiativeChanged", fields: { initiative: givenInitiative(mayReadInitiative) } };

export function initiativeChanged(id: string): Outcome {
  return { __typename: "InitiativeChanged", id };
}
