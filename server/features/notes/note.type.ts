import { Field, ID, ObjectType } from "type-graphql";
import { type RichPart, richParts } from "#shared/drafting/document.ts";
import { enumType } from "../../platform/graphql/enum-type.ts";
import { DateTime } from "../../platform/graphql/scalars.ts";
import { Person } from "../members/person.type.ts";

export const noteKinds = ["COMMENT", "SUGGESTION"] as const;
export type NoteKind = (typeof noteKinds)[number];
export const NoteKinds = enumType<NoteKind>("DraftNoteKind", noteKinds);
export const DraftParts = enumType<RichPart>("DraftPart", richParts, "The parts of a draft with paragraphs and marks.");
export const NoteStates = enumType("DraftNoteState", ["OPEN", "DONE", "ACCEPTED", "DECLINED"]);

@ObjectType({ description: "Text is null when its author took it back or erased their account." })
export class DraftAnswer {
  @Field(() => ID)
  id: string;

  @Field(() => Person, { nullable: true, description: "Null where the account was erased." })
  author: Person | null;

  @Field(() => String, { nullable: true })
  text: string | null;

  @Field(() => DateTime)
  createdAt: Date;
}

@ObjectType({ description: "What somebody says about a passage of a draft, or would rather write there. Only those who read the draft see it." })
export class DraftNote {
  @Field(() => ID)
  id: string;

  @Field(() => NoteKinds)
  kind: NoteKind;

  @Field(() => DraftParts)
  part: RichPart;

  @Field(() => String, { description: "Where the passage begins: a Yjs relative position in JSON." })
  anchorFrom: string;

  @Field(() => String)
  anchorTo: string;

  @Field(() => String, { description: "The words of the passage when it was noted." })
  quote: string;

  @Field(() => String, { nullable: true, description: "The comment, or the words proposed; empty where the passage should go. Null when its author took it back or erased their account." })
  text: string | null;

  @Field(() => Person, { nullable: true, description: "Null where the account was erased." })
  author: Person | null;

  @Field(() => DateTime)
  createdAt: Date;

  @Field(() => NoteStates)
  state: "OPEN" | "DONE" | "ACCEPTED" | "DECLINED";

  @Field(() => Person, { nullable: true })
  settledBy: Person | null;

  @Field(() => DateTime, { nullable: true })
  settledAt: Date | null;

  @Field(() => [DraftAnswer], { description: "The oldest first." })
  answers: DraftAnswer[];
}
