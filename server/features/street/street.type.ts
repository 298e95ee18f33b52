import { Field, ID, Int, ObjectType } from "type-graphql";
import { type Doubt, type ListKind, type Opinion, type RowState, doubts, listKinds, opinions, rowStates } from "#shared/street/voice.ts";
import { enumType } from "../../platform/graphql/enum-type.ts";
import { DateTime } from "../../platform/graphql/scalars.ts";
import { Initiative } from "../initiatives/initiative.type.ts";

export const Opinions = enumType<Opinion>("Opinion", opinions, "For, or without an opinion.");
const ListKinds = enumType<ListKind>("ListKind", listKinds, "A list on paper, or a stall.");
const RowStates = enumType<RowState>("RowState", rowStates, "What became of a row of a list.");
const Doubts = enumType<Doubt>("Doubt", doubts, "Why a row waits for a person.");

@ObjectType({ description: "A row that was read: never what stands in it." })
export class ListRow {
  @Field(() => Int)
  row: number;

  @Field(() => RowStates)
  state: RowState;

  @Field(() => Doubts, { nullable: true })
  why: Doubt | null;

  @Field(() => DateTime)
  enteredAt: Date;

  @Field(() => Boolean, { description: "Whether the viewer read it first, so that somebody else reads it the second time." })
  viewerEntered: boolean;
}

@ObjectType({ description: "A list to sign on paper, or a stall for a day; of one version of one plan." })
export class SupportList {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: "As it is printed." })
  code: string;

  @Field(() => ListKinds)
  kind: ListKind;

  @Field(() => Int)
  version: number;

  @Field(() => Boolean, { description: "Whether the plan has changed since in what matters, so that nothing can be entered any more." })
  isOld: boolean;

  @Field(() => Int)
  rows: number;

  @Field(() => Boolean)
  largePrint: boolean;

  @Field(() => DateTime)
  madeAt: Date;

  @Field(() => DateTime, { nullable: true, description: "Of a stall: until when neighbours can sign up there." })
  openUntil: Date | null;

  @Field(() => Boolean)
  viewerMade: boolean;

  @Field(() => [ListRow], { description: "For those who work with it; none for others." })
  readRows: ListRow[];

  @Field(() => Initiative)
  initiative: Initiative;
}

@ObjectType({ description: "What somebody who signs up at a stall sees: the plan, and never who came before." })
export class Stall {
  @Field(() => ID)
  id: string;

  @Field(() => Boolean)
  isOpen: boolean;

  @Field(() => DateTime)
  openUntil: Date;

  @Field(() => Initiative)
  initiative: Initiative;
}

@ObjectType({ description: "The key stands in the address that the tablet opens; told once." })
export class OpenedStall {
  @Field(() => String)
  code: string;

  @Field(() => String)
  key: string;

  @Field(() => DateTime)
  openUntil: Date;
}

