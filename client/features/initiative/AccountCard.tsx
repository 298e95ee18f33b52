import type { FragmentType } from "@apollo/client/masking";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import styles from "./AccountCard.module.css";

const AccountCard_initiative = graphql(`
  fragment AccountCard_initiative on Initiative {
    id
    account { spentCents returnedCents results accountedAt }
  }
`);

/** Terugkoppeling: what the money became, told to the neighbourhood. */
export function AccountCard({ initiative }: { readonly initiative: FragmentType<typeof AccountCard_initiative> }) {
  const { initiative: words } = useTexts();
  const { euro, date } = useFormat();
  const { account } = usePart(AccountCard_initiative, initiative);
  if (!account) return null;
  return (
    <Card heading={words.account} aside={<time dateTime={account.accountedAt}>{date(account.accountedAt)}</time>}>
      <dl className={styles.sums}>
        <div><dt>{words.spent}</dt><dd>{euro(account.spentCents)}</dd></div>
        <div><dt>{words.returned}</dt><dd>{euro(account.returnedCents)}</dd></div>
      </dl>
      <h3>{words.results}</h3>
      <p className={styles.text}>{account.results}</p>
      <p className={styles.soft}>{words.accountExplained}</p>
    </Card>
  );
}
