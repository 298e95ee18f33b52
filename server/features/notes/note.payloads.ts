import { Field, ObjectType } from "type-graphql";
import { resultOf } from "../../platform/graphql/refusal.type.ts";
import { Initiative } from "../initiatives/initiative.type.ts";
import { DraftNote } from "./note.type.ts";

@ObjectType()
export class DraftNoteChanged {
  @Field(() => DraftNote)
  note: DraftNote;

  @Field(() => Initiative, { nullable: true, description: "Null for who took back their own words and no longer reads there." })
  initiative: Initiative | null;
}

@ObjectType({ description: "The words that a suggestion would replace are no longer what they were. Nothing was written." })
export class StalePassage {
  @Field(() => DraftNote)
  note: DraftNote;

  @Field(() => String, { description: "What stands there now; empty where it is gone." })
  stands: string;
}

export const DraftNoteResult = resultOf("DraftNoteResult", DraftNoteChanged);
export const SuggestionResult = resultOf("SuggestionResult", DraftNoteChanged, StalePassage);
