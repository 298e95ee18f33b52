import { Field, ID, InputType } from "type-graphql";
import type { RichPart } from "#shared/drafting/document.ts";
import { DraftParts, type NoteKind, NoteKinds } from "./note.type.ts";

@InputType()
export class AddDraftNoteInput {
  @Field(() => ID)
  initiativeId: string;

  @Field(() => NoteKinds)
  kind: NoteKind;

  @Field(() => DraftParts)
  part: RichPart;

  @Field(() => String, { description: "A Yjs relative position in JSON." })
  anchorFrom: string;

  @Field(() => String)
  anchorTo: string;

  @Field(() => String, { description: "The comment, or the words that should stand there; these may be none." })
  text: string;
}
