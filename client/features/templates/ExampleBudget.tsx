import { useState } from "react";
import { type BudgetLine, totals } from "#shared/initiatives/draft.ts";
import { useTemplateWords } from "#client/texts/own/templates.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import styles from "./ExampleBudget.module.css";

interface ExampleBudgetProps {
  readonly lines: readonly BudgetLine[];
  readonly onTake?: (lines: readonly BudgetLine[]) => boolean;
}

/** A budget to think with: it counts nowhere until somebody takes it over. */
export function ExampleBudget({ lines, onTake }: ExampleBudgetProps) {
  const words = useTemplateWords();
  const { euro } = useFormat();
  const [taken, setTaken] = useState<boolean | null>(null);
  return (
    <section>
      <h3>{words.budget}</h3>
      <p className={styles.why}>{words.budgetWhy}</p>
      <dl className={styles.lines}>
        {lines.map(({ kind, description, cents }) => <div key={description}><dt>{kind === "INCOME" ? words.income(description) : description}</dt><dd>{euro(cents)}</dd></div>)}
        <div className={styles.sum}><dt>{words.asked}</dt><dd>{euro(totals(lines).asked)}</dd></div>
      </dl>
      {onTake && !taken && <Button look="quiet" onClick={() => setTaken(onTake(lines))}>{words.take}</Button>}
      <p role="status">{taken !== null && (taken ? words.taken : words.full)}</p>
    </section>
  );
}
