import { useId, useState } from "react";
import { useTexts } from "#client/texts/use-texts.ts";
import { lineProblem, type FormLine } from "./draft-form.ts";
import styles from "./LineFields.module.css";

interface LineFieldsProps {
  readonly line: FormLine;
  readonly nth: number;
  readonly onChange: (line: FormLine) => void;
  readonly onRemove: () => void;
}

/** One line of the budget. What is wrong with it is said once one leaves the line, never while one types it first. */
export function LineFields({ line, nth, onChange, onRemove }: LineFieldsProps) {
  const { drafting, refusals } = useTexts();
  const id = useId();
  const [left, setLeft] = useState(false);
  const { description, amount } = lineProblem(line);
  const problem = left ? (description ?? amount) : null;
  const kind = line.kind === "COST" ? drafting.costs : drafting.income;
  return (
    <li className={styles.line} onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setLeft(true)}>
      <input
        className={styles.description}
        aria-label={drafting.descriptionOf(kind, nth)}
        placeholder={drafting.description}
        aria-invalid={left && description !== null}
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
          aria-invalid={left && amount !== null}
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
