import { totals } from "#shared/initiatives/draft.ts";
import { useWatched } from "#client/lib/watched.ts";
import { useDraftingTexts } from "#client/texts/own/drafting.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { useDesk } from "./desk.ts";
import styles from "./Sums.module.css";

/** What is asked of the wijkbudget, running along while people type. */
export function Sums() {
  const drafting = useDraftingTexts();
  const { euro } = useFormat();
  const { cost, income, asked } = totals(useWatched(useDesk().room.draft).lines);
  return (
    <dl className={styles.sums}>
      <div><dt>{drafting.sumCosts}</dt><dd>{euro(cost)}</dd></div>
      <div><dt>{drafting.sumIncome}</dt><dd>{euro(income)}</dd></div>
      <div className={styles.asked}><dt>{asked > 0 ? drafting.sumAsked : drafting.sumNothing}</dt>{asked > 0 && <dd>{euro(asked)}</dd>}</div>
    </dl>
  );
}
