import type { FragmentType } from "@apollo/client/masking";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import { Chip } from "#client/ui/Chip.tsx";
import { MoneyBar } from "./MoneyBar.tsx";
import styles from "./MoneyCard.module.css";

const MoneyCard_initiative = graphql(`
  fragment MoneyCard_initiative on Initiative {
    id
    costs { id description cents }
    income { id description cents }
    costCents
    incomeCents
    askedCents
    demoAmounts
  }
`);

/** What it costs, who else pays, and what is asked of the wijkbudget: drawn, and line by line. */
export function MoneyCard({ initiative }: { readonly initiative: FragmentType<typeof MoneyCard_initiative> }) {
  const { initiative: words } = useTexts();
  const { euro } = useFormat();
  const { costs, income, costCents, incomeCents, askedCents, demoAmounts } = usePart(MoneyCard_initiative, initiative);
  return (
    <Card heading={words.money}>
      <div className={styles.money}>
        {costs.length === 0 ? <p className={styles.soft}>{words.noCosts}</p> : (
          <>
            <p><b className={styles.asked}>{euro(askedCents)}</b> <span className={styles.soft}>{words.asked.toLowerCase()}</span></p>
            <MoneyBar income={incomeCents} asked={askedCents} />
            <table className={styles.table}>
              <Lines heading={words.costs} lines={costs} total={costCents} />
              {income.length > 0 && <Lines heading={words.income} lines={income} total={incomeCents} />}
            </table>
          </>
        )}
        {demoAmounts && <p><Chip tone="plain">{words.demoAmounts}</Chip></p>}
      </div>
    </Card>
  );
}

interface LinesProps {
  readonly heading: string;
  readonly lines: readonly { readonly id: string; readonly description: string; readonly cents: number }[];
  readonly total: number;
}

function Lines({ heading, lines, total }: LinesProps) {
  const { initiative: words } = useTexts();
  const { euro } = useFormat();
  return (
    <tbody>
      <tr><th scope="rowgroup" colSpan={2}>{heading}</th></tr>
      {lines.map((line) => <tr key={line.id}><td>{line.description}</td><td className={styles.cents}>{euro(line.cents)}</td></tr>)}
      {lines.length > 1 && <tr className={styles.total}><td>{words.total}</td><td className={styles.cents}>{euro(total)}</td></tr>}
    </tbody>
  );
}
