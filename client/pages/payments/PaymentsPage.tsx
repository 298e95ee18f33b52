import { useQuery } from "@apollo/client/react";
import { PaymentDesk } from "#client/features/payments/PaymentDesk.tsx";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { useDealTexts } from "#client/texts/own/deal.ts";
import { EmptyState } from "#client/ui/EmptyState.tsx";
import { Page } from "#client/ui/Page.tsx";
import styles from "./PaymentsPage.module.css";

const PaymentsPageQuery = graphql(`
  query PaymentsPage {
    paymentDesks { id ...PaymentDesk_desk }
  }
`);

/** What goes to the bank, by wijk, for who handles it. */
export function PaymentsPage() {
  const { runs: words } = useDealTexts();
  const answer = useQuery(PaymentsPageQuery, { fetchPolicy: "cache-and-network" });
  return (
    <Page title={words.title} lead={<p>{words.lead}</p>}>
      <Answer of={answer}>
        {({ paymentDesks }) => (paymentDesks.length ? <div className={styles.desks}>{paymentDesks.map((desk) => <PaymentDesk key={desk.id} desk={desk} />)}</div> : <EmptyState text={words.nobody} />)}
      </Answer>
    </Page>
  );
}
