import { Field, ID, InputType, Int } from "type-graphql";

@InputType()
export class AnswerInput {
  @Field(() => ID)
  questionId: string;

  @Field(() => String)
  answer: string;
}

@InputType()
export class RegisterInput {
  @Field(() => ID)
  activityId: string;

  @Field(() => Int, { description: "How many come, oneself included." })
  party: number;

  @Field(() => Boolean, { description: "Whether waiting will do where it is full; else that is refused." })
  waits: boolean;

  @Field(() => [AnswerInput], { defaultValue: [] })
  answers: AnswerInput[];
}

@InputType()
export class RegisterSomebodyInput extends RegisterInput {
  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true, description: "To be told by mail, and to cancel by a link." })
  email?: string | null;
}

@InputType()
export class QuestionInput {
  @Field(() => ID, { nullable: true, description: "Of one that is there already and keeps its answers." })
  id?: string | null;

  @Field(() => String)
  question: string;

  @Field(() => [String], { description: "To choose one of; none for an answer in words." })
  choices: string[];

  @Field(() => Boolean)
  required: boolean;
}
