import { useState } from "react";
import type { BudgetLine } from "#shared/initiatives/draft.ts";
import { limits } from "#shared/initiatives/limits.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import type { FormLine } from "./draft-form.ts";
import { LineFields } from "./LineFields.tsx";
import styles from "./LinesEditor.module.css";

interface LinesEditorProps {
  readonly lines: readonly FormLine[];
  readonly onChange: (lines: readonly FormLine[]) => void;
}

const kinds: readonly BudgetLine["kind"][] = ["COST", "INCOME"];

/** Costs and income, line by line; what is taken away can be put back where it was. */
export function LinesEditor({ lines, onChange }: LinesEditorProps) {
  const { drafting } = useTexts();
  const [removed, setRemoved] = useState<{ readonly line: FormLine; readonly at: number } | null>(null);
  const add = (kind: BudgetLine["kind"]) => onChange([...lines, { key: crypto.randomUUID(), kind, description: "", amount: "" }]);
  const remove = (line: FormLine) => {
    setRemoved({ line, at: lines.indexOf(line) });
    onChange(lines.filter((each) => each !== line));
  };
  const putBack = () => {
    if (removed) onChange(lines.toSpliced(removed.at, 0, removed.line));
    setRemoved(null);
  };
  return (
    <fieldset className={styles.lines}>
      <legend><h2>{drafting.lines}</h2></legend>
      <p className={styles.hint}>{drafting.linesHint}</p>
      {kinds.map((kind) => (
        <div key={kind} className={styles.kind}>
          <h3>{kind === "COST" ? drafting.costs : drafting.income}</h3>
          <ol>
            {lines.filter((line) => line.kind === kind).map((line, index) => (
              <LineFields key={line.key} line={line} nth={index + 1} onChange={(next) => onChange(lines.map((each) => (each === line ? next : each)))} onRemove={() => remove(line)} />
            ))}
          </ol>
          {lines.length < limits.lines && <Button look="quiet" onClick={() => add(kind)}>{kind === "COST" ? drafting.addCost : drafting.addIncome}</Button>}
        </div>
      ))}
      <p role="status" className={styles.removed}>
        {removed && <>{drafting.removed(removed.line.description || drafting.emptyLine)} <Button look="plain" onClick={putBack}>{drafting.undo}</Button></>}
      </p>
    </fieldset>
  );
}
