import { type CaseProblem, type CaseSystemKind, type ForwardingState, type ForwardingStepKind, caseProblems, caseSystems, forwardingStates, forwardingSteps } from "#shared/cases/forwarding.ts";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../../platform/graphql/connection.type.ts";
import { enumType } from "../../platform/graphql/enum-type.ts";
import { Permission, resultOf } from "../../platform/graphql/refusal.type.ts";
import { DateTime } from "../../platform/graphql/scalars.ts";
import { Wijk } from "../wijken/wijk.type.ts";

export const CaseSystems = enumType("CaseSystem", caseSystems);
export const ForwardingStates = enumType("ForwardingState", forwardingStates);
export const ForwardingSteps = enumType("ForwardingStepKind", forwardingSteps);
export const CaseProblems = enumType("CaseProblem", caseProblems);

@ObjectType({ description: "One thing that is done at the municipality's system." })
export class ForwardingStep {
  @Field(() => ForwardingSteps)
  step: ForwardingStepKind;

  @Field(() => String, { description: "What it belongs to: application, completion-1, withdrawal, decision." })
  part: string;

  @Field(() => Int)
  attempts: number;

  @Field(() => DateTime, { nullable: true, description: "When it had arrived." })
  at: Date | null;
}

@ObjectType({ description: "How a dossier reaches the municipality's system, for the officials who watch over that." })
export class Forwarding {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  reference: string;

  @Field(() => String)
  title: string;

  @Field(() => Wijk)
  wijk: Wijk;

  @Field(() => CaseSystems)
  system: CaseSystemKind;

  @Field(() => ForwardingStates)
  state: ForwardingState;

  @Field(() => DateTime)
  since: Date;

  @Field(() => Int, { description: "Tries since the last step that went well." })
  attempts: number;

  @Field(() => DateTime, { nullable: true })
  nextAttemptAt: Date | null;

  @Field(() => CaseProblems, { nullable: true })
  problem: CaseProblem | null;

  @Field(() => String, { nullable: true, description: "What the other side said, for who looks after it." })
  detail: string | null;

  @Field(() => String, { nullable: true, description: "Where the case is in the municipality's system." })
  caseUrl: string | null;

  @Field(() => String, { nullable: true, description: "The last day of a decision, as that system counts it: 2026-11-22." })
  caseDue: string | null;

  @Field(() => [ForwardingStep])
  steps: ForwardingStep[];

  @Field(() => Permission)
  viewerCanRetry: Permission;

  @Field(() => Permission)
  viewerCanTake: Permission;
}
export const ForwardingConnection = connectionOf("Forwarding", () => Forwarding);
export type ForwardingConnection = InstanceType<typeof ForwardingConnection>;

@ObjectType()
export class ForwardingChanged {
  @Field(() => Forwarding, { nullable: true })
  forwarding: Forwarding | null;
}
export const ForwardingResult = resultOf("ForwardingResult", ForwardingChanged);
