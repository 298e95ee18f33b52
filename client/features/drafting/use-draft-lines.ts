import { useEffect, useState } from "react";
import type { Doc } from "yjs";
import { linesPart } from "#shared/drafting/document.ts";
import { linesIn, type DraftLine } from "./draft-lines.ts";

/** The lines of the budget as they stand now, whoever changes them. */
export function useDraftLines(doc: Doc): readonly DraftLine[] {
  const [lines, setLines] = useState(() => linesIn(doc));
  useEffect(() => {
    const read = () => setLines(linesIn(doc));
    doc.getArray(linesPart).observeDeep(read);
    return () => doc.getArray(linesPart).unobserveDeep(read);
  }, [doc]);
  return lines;
}
