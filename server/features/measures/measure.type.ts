import { Field, ID, ObjectType } from "type-graphql";
import type { Ground, MeasureKind, ObjectionOutcome } from "#shared/moderation/measures.ts";
import type { SubjectKind } from "#shared/moderation/subjects.ts";
import { Permission } from "../../platform/graphql/refusal.type.ts";
import { DateTime } from "../../platform/graphql/scalars.ts";
import { HouseRule } from "../house-rules/house-rule.type.ts";
import { SubjectKinds } from "../reports/reported.type.ts";
import { Wijk } from "../wijken/wijk.type.ts";
import { Grounds, MeasureKinds, ObjectionOutcomes } from "./measure-kinds.type.ts";

@ObjectType({ description: "A part of what something said when a measure was taken about it." })
export class MeasureFact {
  @Field(() => String, { description: "Which part: text, title, goal, …" })
  name: string;

  @Field(() => String)
  text: string;
}

@ObjectType({ description: "Why somebody does not agree with a measure, and what another moderator answered (DSA art. 20)." })
export class MeasureObjection {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  text: string;

  @Field(() => DateTime)
  madeAt: Date;

  @Field(() => DateTime)
  answerBy: Date;

  @Field(() => ObjectionOutcomes, { nullable: true })
  outcome: ObjectionOutcome | null;

  @Field(() => String, { nullable: true, description: "Empty where the measure was taken back before anybody answered." })
  answer: string | null;

  @Field(() => DateTime, { nullable: true })
  decidedAt: Date | null;
}

@ObjectType({ description: "What a moderator did about something, with its reasons (DSA art. 17): for whose words they were, and for moderators." })
export class Measure {
  @Field(() => ID)
  id: string;

  @Field(() => SubjectKinds)
  subjectKind: SubjectKind;

  @Field(() => String)
  subjectId: string;

  @Field(() => MeasureKinds)
  kind: MeasureKind;

  @Field(() => Wijk, { nullable: true, description: "Null for what is of the whole town." })
  wijk: Wijk | null;

  @Field(() => Boolean, { description: "Somebody takes no part in any wijk." })
  everywhere: boolean;

  @Field(() => String)
  title: string;

  @Field(() => [MeasureFact], { description: "What it said then; nothing where the author erased their account." })
  facts: MeasureFact[];

  @Field(() => String)
  words: string;

  @Field(() => Boolean)
  automated: boolean;

  @Field(() => Grounds)
  ground: Ground;

  @Field(() => String, { nullable: true })
  law: string | null;

  @Field(() => HouseRule, { nullable: true })
  rule: HouseRule | null;

  @Field(() => DateTime)
  takenAt: Date;

  @Field(() => DateTime, { nullable: true })
  until: Date | null;

  @Field(() => DateTime)
  objectUntil: Date;

  @Field(() => DateTime, { nullable: true })
  undoneAt: Date | null;

  @Field(() => MeasureObjection, { nullable: true })
  objection: MeasureObjection | null;

  @Field(() => Boolean, { description: "It is about words of the viewer's, or about them." })
  viewerIsMeasured: boolean;

  @Field(() => Permission)
  viewerCanObject: Permission;

  @Field(() => Permission)
  viewerCanDecide: Permission;

  @Field(() => Permission)
  viewerCanUndo: Permission;
}

@ObjectType({ description: "Something as who moderates it sees it before they take a measure." })
export class ModeratedThing {
  @Field(() => SubjectKinds)
  kind: SubjectKind;

  @Field(() => String)
  subjectId: string;

  @Field(() => String)
  title: string;

  @Field(() => [MeasureFact])
  facts: MeasureFact[];

  @Field(() => String, { description: "Of what was read; a measure that gives it is refused when it changed." })
  mark: string;

  @Field(() => Boolean)
  hidden: boolean;

  @Field(() => [MeasureKinds], { description: "What can be done about it." })
  measures: MeasureKind[];
}
