import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import { formTotals, type DraftForm } from "./draft-form.ts";
import styles from "./Sums.module.css";

/** What is asked of the wijkbudget, running along while one types. */
export function Sums({ form }: { readonly form: DraftForm }) {
  const { drafting } = useTexts();
  const { euro } = useFormat();
  const { cost, income, asked } = formTotals(form);
  return (
    <dl className={styles.sums}>
      <div><dt>{drafting.sumCosts}</dt><dd>{euro(cost)}</dd></div>
      <div><dt>{drafting.sumIncome}</dt><dd>{euro(income)}</dd></div>
      <div className={styles.asked}><dt>{asked > 0 ? drafting.sumAsked : drafting.sumNothing}</dt>{asked > 0 && <dd>{euro(asked)}</dd>}</div>
    </dl>
  );
}
