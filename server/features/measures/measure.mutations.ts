import { Arg, Ctx, Field, ID, Mutation, ObjectType, Resolver } from "type-graphql";
import type { Context } from "../../platform/graphql/executor.ts";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import { resultOf } from "../../platform/graphql/refusal.type.ts";
import { decideMeasureObjection, objectToMeasure } from "./commands/object-to-measure.ts";
import { takeMeasure } from "./commands/take-measure.ts";
import { undoMeasure } from "./commands/undo-measure.ts";
import { TakeMeasureInput } from "./measure.inputs.ts";
import { Measure } from "./measure.type.ts";

@ObjectType()
export class MeasureChanged {
  @Field(() => Measure)
  measure: Measure;
}
const MeasureResult = resultOf("MeasureResult", MeasureChanged);

@Resolver()
export class MeasureMutations {
  @Mutation(() => MeasureResult)
  takeMeasure(@Arg("input", () => TakeMeasureInput) input: TakeMeasureInput, @Ctx() ctx: Context): Promise<Outcome> {
    return ctx.transact((work) => takeMeasure(work, input)).then(changed);
  }

  @Mutation(() => MeasureResult, { description: "Takes a measure back: all is as it was." })
  undoMeasure(@Arg("id", () => ID) id: string, @Ctx() ctx: Context): Promise<Outcome> {
    return ctx.transact((work) => undoMeasure(work, id)).then(changed);
  }

  @Mutation(() => MeasureResult, { description: "By whose words they were, once, within six months." })
  objectToMeasure(@Arg("id", () => ID) id: string, @Arg("text", () => String) text: string, @Ctx() ctx: Context): Promise<Outcome> {
    return ctx.transact((work) => objectToMeasure(work, id, text)).then(changed);
  }

  @Mutation(() => MeasureResult, { description: "By another moderator than who took it; upheld, all is as it was." })
  decideMeasureObjection(@Arg("id", () => ID, { description: "Of the measure." }) id: string, @Arg("upheld", () => Boolean) upheld: boolean, @Arg("answer", () => String) answer: string, @Ctx() ctx: Context): Promise<Outcome> {
    return ctx.transact((work) => decideMeasureObjection(work, id, upheld, answer)).then(changed);
  }
}

const changed = (id: string): Outcome => ({ __typename: "MeasureChanged", id });
