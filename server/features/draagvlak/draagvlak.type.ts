import { Field, Int, ObjectType } from "type-graphql";
import { type Scale, type SupportGrade, scales, supportGrades } from "#shared/initiatives/draagvlak.ts";
import { enumType } from "../../platform/graphql/enum-type.ts";
import { DateTime } from "../../platform/graphql/scalars.ts";
import { Buurt } from "../wijken/place.type.ts";

export const Scales = enumType("Scale", scales);
const SupportGrades = enumType("SupportGrade", supportGrades);

@ObjectType({ description: "Supporters is null below five, so that nobody can be recognised." })
export class BuurtSupport {
  @Field(() => Buurt)
  buurt: Buurt;

  @Field(() => Int, { nullable: true, description: "Those who count." })
  supporters: number | null;
}

@ObjectType({ description: "Supporters is null where it, or what could be worked out from it, is below five." })
export class GradeSupport {
  @Field(() => SupportGrades)
  grade: SupportGrade;

  @Field(() => Int, { nullable: true })
  supporters: number | null;
}

@ObjectType({ description: "What the viewer gave; nobody else's is ever told." })
export class OwnSupport {
  @Field(() => Int, { description: "The version that they read." })
  version: number;

  @Field(() => Boolean, { description: "Whether nothing that matters changed since that version." })
  confirmed: boolean;

  @Field(() => Boolean, { description: "Whether they chose to be named on this initiative." })
  shown: boolean;

  @Field(() => DateTime)
  givenAt: Date;
}

@ObjectType({ description: "A round that ended without enough support: numbers alone." })
export class EndedRound {
  @Field(() => DateTime)
  openedAt: Date;

  @Field(() => DateTime)
  closedAt: Date;

  @Field(() => Int)
  threshold: number;

  @Field(() => Int)
  supporters: number;

  @Field(() => Int)
  counted: number;

  @Field(() => Int)
  buurtenNeeded: number;

  @Field(() => Int)
  buurtenReached: number;
}

@ObjectType({ description: "A round of support, by the rule as it stood when it opened." })
export class Draagvlak {
  @Field(() => Int, { description: "Everybody who supports it." })
  supporters: number;

  @Field(() => Int, { description: "Of them, who read the newest text or one that differs from it in nothing that matters." })
  confirmed: number;

  @Field(() => Int, { description: "Of them, whose grade of residence is high enough: what the threshold is held against." })
  counted: number;

  @Field(() => Int, { nullable: true, description: "Supporters who were proven to live there; null where they, or the others, are one to four." })
  proven: number | null;

  @Field(() => [GradeSupport], { description: "By the grade of residence that each had when the round closed, or has now." })
  grades: GradeSupport[];

  @Field(() => Int)
  threshold: number;

  @Field(() => Boolean)
  reached: boolean;

  @Field(() => Int)
  buurtenNeeded: number;

  @Field(() => Int)
  buurtenReached: number;

  @Field(() => Int, { description: "The most that one buurt may hold of those who count, in percent; 100 asks nothing." })
  mostBuurtPercent: number;

  @Field(() => Int, { nullable: true, description: "What the largest buurt holds, rounded up; null where these are fewer than five." })
  largestBuurtPercent: number | null;

  @Field(() => Boolean)
  withinBuurtShare: boolean;

  @Field(() => Int, { description: "The most that one postcode may hold, in percent; 100 asks nothing." })
  mostStreetPercent: number;

  @Field(() => Boolean)
  withinStreetShare: boolean;

  @Field(() => Int)
  organisationsNeeded: number;

  @Field(() => Int)
  organisations: number;

  @Field(() => SupportGrades, { description: "The lowest grade of residence that counts." })
  lowestGrade: SupportGrade;

  @Field(() => Scales)
  scale: Scale;

  @Field(() => [BuurtSupport], { description: "Every buurt whose residents count." })
  buurten: BuurtSupport[];

  @Field(() => String, { nullable: true, description: "Where the rule is laid down." })
  source: string | null;

  @Field(() => Int, { description: "The newest version with a change that matters: the amount, the place or the goal." })
  materialVersion: number;

  @Field(() => DateTime)
  openedAt: Date;

  @Field(() => DateTime, { description: "From here on no vote counts any more." })
  closesAt: Date;

  @Field(() => Boolean)
  over: boolean;

  @Field(() => DateTime, { nullable: true })
  extendedAt: Date | null;

  @Field(() => String, { nullable: true })
  extensionReason: string | null;

  @Field(() => Boolean, { description: "Whether support of the viewer counts: they live there, and how sure that is suffices." })
  viewerCounts: boolean;
}
