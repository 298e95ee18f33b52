import { useState, type ReactNode } from "react";
import type { BudgetLine } from "#shared/initiatives/draft.ts";
import { limits } from "#shared/initiatives/limits.ts";
import { useDraftingTexts } from "#client/texts/own/drafting.ts";
import { Button } from "#client/ui/Button.tsx";
import { useDesk } from "./desk.ts";
import { addLine, changeLine, removeLine, type DraftLine } from "./draft-lines.ts";
import { LineFields } from "./LineFields.tsx";
import styles from "./LinesEditor.module.css";
import { useDraftLines } from "./use-draft-lines.ts";

const kinds: readonly BudgetLine["kind"][] = ["COST", "INCOME"];

/** Costs and income, line by line, below what helps to think of them; what is taken away can be put back where it was. */
export function LinesEditor({ children }: { readonly children: ReactNode }) {
  const drafting = useDraftingTexts();
  const { doc } = useDesk().room;
  const lines = useDraftLines(doc);
  const [fresh, setFresh] = useState<string | null>(null);
  const [removed, setRemoved] = useState<{ readonly line: DraftLine; readonly at: number } | null>(null);
  const remove = (line: DraftLine) => {
    const at = removeLine(doc, line.id);
    if (at !== null) setRemoved({ line, at });
  };
  const putBack = () => {
    if (removed) setFresh(addLine(doc, removed.line, removed.at));
    setRemoved(null);
  };
  return (
    <fieldset className={styles.lines} data-part="lines">
      <legend><h2>{drafting.lines}</h2></legend>
      <p className={styles.hint}>{drafting.linesHint}</p>
      {children}
      {kinds.map((kind) => (
        <div key={kind} className={styles.kind}>
          <h3>{kind === "COST" ? drafting.costs : drafting.income}</h3>
          <ol>
            {lines.filter((line) => line.kind === kind).map((line, index) => (
              <LineFields key={line.id} line={line} nth={index + 1} fresh={line.id === fresh} onChange={(changes) => changeLine(doc, line.id, changes)} onRemove={() => remove(line)} />
            ))}
          </ol>
          {lines.length < limits.lines && <Button look="quiet" onClick={() => setFresh(addLine(doc, { kind, description: "", cents: 0 }))}>{kind === "COST" ? drafting.addCost : drafting.addIncome}</Button>}
        </div>
      ))}
      <p role="status" className={styles.removed}>
        {removed && <>{drafting.removed(removed.line.description || drafting.emptyLine)} <Button look="plain" onClick={putBack}>{drafting.undo}</Button></>}
      </p>
    </fieldset>
  );
}
