import { compareTexts } from "#shared/initiatives/compare.ts";
import { Marked } from "#client/ui/Marked.tsx";
import { useNoteTexts } from "#client/texts/own/notes.ts";

/** What a suggestion takes out and puts in. */
export function Difference({ before, after }: { readonly before: string; readonly after: string }) {
  const notes = useNoteTexts();
  return after ? <Marked pieces={compareTexts(before, after)} /> : <><p>{notes.goesAway}</p><Marked pieces={[{ text: before, change: "removed" }]} /></>;
}
