import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import styles from "./MoneyBar.module.css";

/** One bar as long as the costs: what others pay, and what the wijkbudget is asked. */
export function MoneyBar({ income, asked }: { readonly income: number; readonly asked: number }) {
  const { initiative: words } = useTexts();
  const { euro } = useFormat();
  const cost = income + asked;
  if (cost <= 0 || asked < 0) return null;
  const width = (cents: number) => `${(cents / cost) * 100}`;
  return (
    <figure className={styles.figure}>
      <svg className={styles.bar} viewBox="0 0 100 6" preserveAspectRatio="none" role="img" aria-label={words.moneyChart(euro(cost), euro(income), euro(asked))}>
        <rect className={styles.asked} width={width(asked)} height="6" />
        <rect className={styles.income} x={width(asked)} width={width(income)} height="6" />
      </svg>
      <figcaption aria-hidden="true">
        <span><i data-of="asked" />{words.fromWijkbudget}</span>
        {income > 0 && <span><i data-of="income" />{words.fromOthers}</span>}
      </figcaption>
    </figure>
  );
}
