import { useTexts } from "#client/texts/use-texts.ts";
import type { DraftPart } from "./merge-drafts.ts";

/** What a part of the draft is called inside a sentence. */
export function usePartNames(): (part: DraftPart) => string {
  const { drafting } = useTexts();
  return (part) => drafting.parts[part];
}
