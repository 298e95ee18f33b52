import { parseEuro } from "#shared/budget/euro-cents.ts";
import { type BudgetLine, totals } from "#shared/initiatives/draft.ts";
import { limits } from "#shared/initiatives/limits.ts";
import { typedEuro } from "#client/lib/typed-euro.ts";
import { useApplicationTexts } from "#client/texts/own/application.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { AmountField } from "#client/ui/AmountField.tsx";
import { Button } from "#client/ui/Button.tsx";
import { TextField } from "#client/ui/TextField.tsx";
import styles from "./Application.module.css";
import type { AmendFieldsProps } from "./amended-plan.ts";
import { useTypedAmounts } from "./use-typed-amounts.ts";

/** All costs and income of the plan, and what they come to: never more than its supporters said yes to. */
export function AmendLinesFields({ value: { lines }, change, askedCents }: AmendFieldsProps & { readonly askedCents: number }) {
  const { amend: words, fields } = useApplicationTexts();
  const { euro } = useFormat();
  const amounts = useTypedAmounts();
  const set = (nth: number, changes: Partial<BudgetLine>) => change({ lines: lines.map((line, index) => (index === nth ? { ...line, ...changes } : line)) });
  const remove = (nth: number) => {
    amounts.forget();
    change({ lines: lines.filter((_, index) => index !== nth) });
  };
  const { cost, income, asked } = totals(lines);
  return (
    <>
      {(["COST", "INCOME"] as const).map((kind) => (
        <fieldset key={kind} className={styles.lines}>
          <legend>{kind === "COST" ? fields.costs : fields.income}</legend>
          {lines.map((line, nth) => line.kind === kind && (
            // A line has no name of its own: its place is what it is.
            <div key={nth} className={styles.line}>
              <TextField label={words.what} required value={line.description} onChange={(description) => set(nth, { description })} />
              <AmountField label={fields.amount} required value={amounts.of(nth, line.cents === 0 ? "" : typedEuro(line.cents))} onChange={(typed) => { amounts.set(nth, typed); set(nth, { cents: parseEuro(typed) ?? 0 }); }} />
              <Button look="plain" onClick={() => remove(nth)}>{words.remove(line.description || words.line)}</Button>
            </div>
          ))}
          {lines.length < limits.lines && <div><Button look="quiet" onClick={() => change({ lines: [...lines, { kind, description: "", cents: 0 }] })}>{kind === "COST" ? words.addCost : words.addIncome}</Button></div>}
        </fieldset>
      ))}
      <p role="status">{fields.sum(euro(cost), euro(income), euro(asked))} <b data-right={asked > 0 && asked <= askedCents} className={styles.verdict}>{asked > askedCents ? words.tooMuch(euro(askedCents)) : words.atMost(euro(askedCents))}</b></p>
    </>
  );
}
