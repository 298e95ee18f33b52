import { Field, ID, Int, ObjectType } from "type-graphql";
import type { RoleKind } from "#shared/members/roles.ts";
import { Cents, DateTime } from "../../platform/graphql/scalars.ts";
import { Person } from "../members/person.type.ts";
import { RoleKinds } from "../members/role-kind.type.ts";
import { ClockMoment, Completion } from "./clock.type.ts";
import { Decision, Hand } from "./decision.type.ts";
import { DecisionObjection, PastDecision, RouteStep } from "./deciding.type.ts";


@ObjectType({ description: "One of the four criteria of §3.1.4, answered by the initiators." })
export class Criterion {
  @Field(() => ID)
  id: string;

  @Field(() => Boolean)
  met: boolean;

  @Field(() => String)
  answer: string;
}

@ObjectType({ description: "The application as it was handed in: frozen, with the hash of its text." })
export class Dossier {
  @Field(() => String)
  reference: string;

  @Field(() => DateTime)
  handedInAt: Date;

  @Field(() => DateTime, { description: "The last moment of the term; while the clock stands still, as it was then." })
  decisionDueAt: Date;

  @Field(() => DateTime, { nullable: true, description: "Since when the clock stands still, while the applicant completes." })
  clockStoppedAt: Date | null;

  @Field(() => [ClockMoment])
  clock: ClockMoment[];

  @Field(() => [Completion])
  completions: Completion[];

  @Field(() => [RouteStep], { description: "What comes before the decision, in the order in which it can be taken." })
  steps: RouteStep[];

  @Field(() => [String], { description: "The steps that the viewer can take now." })
  viewerSteps: string[];

  @Field(() => [Person], { description: "Who stands in for the viewer, who has a part in the plan and so does not decide on it." })
  viewerStandIns: Person[];

  @Field(() => Int)
  supporters: number;

  @Field(() => Cents)
  askedCents: number;

  @Field(() => String)
  hash: string;

  @Field(() => [RoleKinds], { description: "Who must agree before it is decided, by the mandate of that date." })
  hands: RoleKind[];

  @Field(() => [Hand])
  handsGiven: Hand[];

  @Field(() => String)
  instrument: string;

  @Field(() => [Criterion])
  criteria: Criterion[];

  @Field(() => DateTime, { nullable: true })
  forwardedAt: Date | null;

  @Field(() => Decision, { nullable: true })
  decision: Decision | null;

  @Field(() => [DecisionObjection])
  objections: DecisionObjection[];

  @Field(() => [PastDecision], { description: "The newest first." })
  pastDecisions: PastDecision[];
}
