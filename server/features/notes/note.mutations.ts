import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../platform/graphql/executor.ts";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import { addNote } from "./commands/add-note.ts";
import { answerNote } from "./commands/answer-note.ts";
import { closeNote } from "./commands/close-note.ts";
import { decideSuggestion } from "./commands/decide-suggestion.ts";
import type { NoteIds } from "./commands/lock-note.ts";
import { removeNote } from "./commands/remove-note.ts";
import { AddDraftNoteInput } from "./note.inputs.ts";
import { DraftNoteResult, SuggestionResult } from "./note.payloads.ts";

@Resolver()
export class NoteMutations {
  @Mutation(() => DraftNoteResult)
  addDraftNote(@Arg("input", () => AddDraftNoteInput) input: AddDraftNoteInput, @Ctx() ctx: Context): Promise<Outcome> {
    return ctx.transact((work) => addNote(work, input)).then(noteChanged);
  }

  @Mutation(() => DraftNoteResult)
  answerDraftNote(@Arg("id", () => ID) id: string, @Arg("text", () => String) text: string, @Ctx() ctx: Context): Promise<Outcome> {
    return ctx.transact((work) => answerNote(work, id, text)).then(noteChanged);
  }

  @Mutation(() => DraftNoteResult, { description: "Of a comment: what it asks is done, or is not after all." })
  closeDraftNote(@Arg("id", () => ID) id: string, @Arg("done", () => Boolean) done: boolean, @Ctx() ctx: Context): Promise<Outcome> {
    return ctx.transact((work) => closeNote(work, id, done)).then(noteChanged);
  }

  @Mutation(() => SuggestionResult)
  async decideSuggestion(@Arg("id", () => ID) id: string, @Arg("accept", () => Boolean) accept: boolean, @Ctx() ctx: Context): Promise<Outcome> {
    const { stands, ...ids } = await ctx.transact((work) => decideSuggestion(work, id, accept));
    return stands === undefined ? noteChanged(ids) : { __typename: "StalePassage", ...ids, stands };
  }

  @Mutation(() => DraftNoteResult, { description: "Of one's own note or answer: its words go, what others said stays." })
  removeDraftNote(@Arg("id", () => ID) id: string, @Ctx() ctx: Context): Promise<Outcome> {
    return ctx.transact((work) => removeNote(work, id)).then(noteChanged);
  }
}

function noteChanged(ids: NoteIds): Outcome {
  return { __typename: "DraftNoteChanged", ...ids };
}
