import { useId, useState } from "react";
import type { BudgetLine } from "#shared/initiatives/draft.ts";
import { typedEuro } from "#client/lib/typed-euro.ts";
import { useDraftingTexts } from "#client/texts/own/drafting.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { useDesk } from "./desk.ts";
import { centsOf, lineProblem, type DraftLine } from "./draft-lines.ts";
import { WhoIsHere } from "./Faces.tsx";
import styles from "./LineFields.module.css";

interface LineFieldsProps {
  readonly line: DraftLine;
  readonly nth: number;
  /** Just added: the caret goes there. */
  readonly fresh: boolean;
  readonly onChange: (changes: Partial<BudgetLine>) => void;
  readonly onRemove: () => void;
}

/** What is said under a line moves what stands below it: it waits until the click that left the line has landed. */
const patience = 250;

/** One line of the budget. What is wrong with it is said once one leaves the line, never while one types it first. */
export function LineFields({ line, nth, fresh, onChange, onRemove }: LineFieldsProps) {
  const { refusals } = useTexts();
  const drafting = useDraftingTexts();
  const { room } = useDesk();
  const id = useId();
  const [left, setLeft] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  // What one typed stands as one typed it, also when it is no amount yet; unless somebody else changed the amount since.
  const shown = typed !== null && centsOf(typed) === line.cents ? typed : line.cents === 0 ? "" : typedEuro(line.cents);
  const { description, amount } = lineProblem(line, shown);
  const problem = left ? (description ?? amount) : null;
  const kind = line.kind === "COST" ? drafting.costs : drafting.income;
  const field = `line:${line.id}`;
  return (
    <li
      className={styles.line}
      onFocus={() => room.at(field)}
      onBlur={(event) => {
        if (event.currentTarget.contains(event.relatedTarget)) return;
        room.at(null);
        setTimeout(() => setLeft(true), patience);
      }}
    >
      <input
        className={styles.description}
        autoFocus={fresh}
        aria-label={drafting.descriptionOf(kind, nth)}
        placeholder={drafting.description}
        autoComplete="off"
        aria-invalid={left && description !== null}
        aria-describedby={problem ? id : undefined}
        value={line.description}
        onChange={(event) => onChange({ description: event.target.value })}
      />
      <span className={styles.amount}>
        <span aria-hidden="true">€</span>
        <input
          aria-label={drafting.amountOf(kind, nth)}
          inputMode="decimal"
          autoComplete="off"
          aria-invalid={left && amount !== null}
          aria-describedby={problem ? id : undefined}
          value={shown}
          onChange={(event) => {
            setTyped(event.target.value);
            onChange({ cents: centsOf(event.target.value) });
          }}
        />
      </span>
      <button type="button" className={styles.remove} aria-label={drafting.removeOf(line.description || drafting.emptyLine)} onClick={onRemove}>×</button>
      <div className={styles.here}><WhoIsHere field={field} /></div>
      {problem && <p id={id} className={styles.problem}>{refusals[problem]}</p>}
    </li>
  );
}
