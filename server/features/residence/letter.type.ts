import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateTime } from "../../platform/graphql/scalars.ts";
import { Wijk } from "../wijken/wijk.type.ts";

@ObjectType({ description: "The letter with a code that somebody waits for." })
export class Letter {
  @Field(() => DateTime)
  askedAt: Date;

  @Field(() => Boolean, { description: "It is printed, so its code can be typed." })
  printed: boolean;

  @Field(() => DateTime)
  expiresAt: Date;

  @Field(() => Int)
  attemptsLeft: number;
}

@ObjectType({ description: "Letters that are printed and sent together." })
export class LetterBatch {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  letters: number;

  @Field(() => DateTime)
  madeAt: Date;

  @Field(() => DateTime, { nullable: true, description: "Since then the addresses are erased." })
  sentAt: Date | null;
}

@ObjectType({ description: "Where the municipality proves who lives in a wijk: by letters and at the desk." })
export class ResidenceDesk {
  @Field(() => ID, { description: "The id of its wijk." })
  id: string;

  @Field(() => Wijk)
  wijk: Wijk;

  @Field(() => Int)
  waiting: number;

  @Field(() => [LetterBatch])
  batches: LetterBatch[];

  @Field(() => Boolean, { description: "Whether the viewer may say at the desk where somebody lives." })
  viewerProvesHere: boolean;
}
