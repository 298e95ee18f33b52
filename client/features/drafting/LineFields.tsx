import { useContext, useEffect, useId, useState } from "react";
import { useTexts } from "#client/texts/use-texts.ts";
import { FormContext } from "#client/ui/use-field.ts";
import { lineProblem, type FormLine } from "./draft-form.ts";
import styles from "./LineFields.module.css";

interface LineFieldsProps {
  readonly line: FormLine;
  readonly nth: number;
  readonly onChange: (line: FormLine) => void;
  readonly onRemove: () => void;
}

/** What is said under a line moves what stands below it: it waits until the click that left the line has landed. */
const patience = 250;

/** One line of the budget. What is wrong with it is said once one leaves the line, never while one types it first. */
export function LineFields({ line, nth, onChange, onRemove }: LineFieldsProps) {
  const { drafting, refusals } = useTexts();
  const id = useId();
  const [left, setLeft] = useState(false);
  const form = useContext(FormContext);
  const { description, amount } = lineProblem(line);
  const wrong = description ?? amount;
  const report = form?.report;
  useEffect(() => {
    report?.(id, wrong);
    return () => report?.(id, null);
  }, [report, id, wrong]);
  const speaks = left || (form?.attempted ?? false);
  const problem = speaks ? wrong : null;
  const kind = line.kind === "COST" ? drafting.costs : drafting.income;
  return (
    <li className={styles.line} onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setTimeout(() => setLeft(true), patience)}>
      <input
        className={styles.description}
        aria-label={drafting.descriptionOf(kind, nth)}
        placeholder={drafting.description}
        aria-invalid={speaks && description !== null}
        aria-describedby={problem ? id : undefined}
        value={line.description}
        onChange={(event) => onChange({ ...line, description: event.target.value })}
      />
      <span className={styles.amount}>
        <span aria-hidden="true">€</span>
        <input
          aria-label={drafting.amountOf(kind, nth)}
          inputMode="decimal"
          autoComplete="off"
          aria-invalid={speaks && amount !== null}
          aria-describedby={problem ? id : undefined}
          value={line.amount}
          onChange={(event) => onChange({ ...line, amount: event.target.value })}
        />
      </span>
      <button type="button" className={styles.remove} aria-label={drafting.removeOf(line.description || drafting.emptyLine)} onClick={onRemove}>×</button>
      {problem && <p id={id} className={styles.problem}>{refusals[problem]}</p>}
    </li>
  );
}
