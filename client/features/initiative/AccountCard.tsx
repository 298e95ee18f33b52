import type { FragmentType } from "@apollo/client/masking";
import { Link } from "react-router";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import styles from "./AccountCard.module.css";

const AccountCard_initiative = graphql(`
  fragment AccountCard_initiative on Initiative {
    id
    account { spentCents results }
  }
`);

/** Terugkoppeling: what the money became, told to the neighbourhood; the whole account stands on its own page. */
export function AccountCard({ initiative }: { readonly initiative: FragmentType<typeof AccountCard_initiative> }) {
  const { initiative: words } = useTexts();
  const { euro } = useFormat();
  const { id, account } = usePart(AccountCard_initiative, initiative);
  if (!account) return null;
  return (
    <Card heading={words.account} aside={<Link to={paths.doing(id)}>{words.updatesMore}</Link>}>
      <p>{words.spent}: <b>{euro(account.spentCents)}</b></p>
      <p className={styles.text}>{account.results}</p>
    </Card>
  );
}
