import { Field, Int, ObjectType } from "type-graphql";
import { DateTime } from "../../platform/graphql/scalars.ts";
import type { ResidenceGrade } from "#shared/members/residence.ts";
import { ResidenceGrades } from "../members/viewer.type.ts";
import { Buurt } from "../wijken/place.type.ts";

@ObjectType({ description: "Supporters is null below five, so that nobody can be recognised." })
export class BuurtSupport {
  @Field(() => Buurt)
  buurt: Buurt;

  @Field(() => Int, { nullable: true })
  supporters: number | null;
}

@ObjectType({ description: "Supporters is null where it, or what could be worked out from it, is below five." })
export class GradeSupport {
  @Field(() => ResidenceGrades)
  grade: ResidenceGrade;

  @Field(() => Int, { nullable: true })
  supporters: number | null;
}

@ObjectType()
export class Draagvlak {
  @Field(() => Int)
  supporters: number;

  @Field(() => Int, { nullable: true, description: "Supporters who were proven to live in the wijk; null where they, or the others, are one to four." })
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

  @Field(() => [BuurtSupport])
  buurten: BuurtSupport[];

  @Field(() => DateTime)
  openedAt: Date;
}
