import type { FragmentType } from "@apollo/client/masking";
import { Link } from "react-router";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useDealTexts } from "#client/texts/own/deal.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Card } from "#client/ui/Card.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import styles from "./Payments.module.css";
import { RunList } from "./RunList.tsx";

export const PaymentDesk_desk = graphql(`
  fragment PaymentDesk_desk on PaymentDesk {
    id
    wijk { id name }
    waiting
    waitingCents
    runs { id state payments cents madeAt viewerMade }
    returning { id title account { toReturnCents returnBy } }
  }
`);

const MakePaymentRun = graphql(`
  mutation MakePaymentRun($wijkId: ID!) {
    makePaymentRun(wijkId: $wijkId) {
      ... on PaymentDeskChanged { desk { id ...PaymentDesk_desk } }
      ... on Refusal { reason }
    }
  }
`);

/** The payments of one wijk. */
export function PaymentDesk({ desk: masked }: { readonly desk: FragmentType<typeof PaymentDesk_desk> }) {
  const { runs: words, account } = useDealTexts();
  const { euro, date } = useFormat();
  const { wijk, waiting, waitingCents, runs, returning } = usePart(PaymentDesk_desk, masked);
  const { run, busy, problem } = useAct(MakePaymentRun);
  return (
    <Card heading={wijk.name}>
      <div className={styles.stack}>
        <p>{waiting ? words.waiting(waiting, euro(waitingCents)) : words.nothing}</p>
        {waiting > 0 && <div><Button busy={busy} onClick={() => void run({ wijkId: wijk.id })}>{words.make}</Button></div>}
        <Refused problem={problem} />
        <RunList runs={runs} />
        {returning.length > 0 && (
          <section>
            <h3>{words.returning}</h3>
            <ul>{returning.map(({ id, title, account: owed }) => <li key={id}><Link to={paths.doing(id)}>{title}</Link>{owed?.returnBy && `: ${account.toReturn(euro(owed.toReturnCents), date(owed.returnBy))}`}</li>)}</ul>
          </section>
        )}
      </div>
    </Card>
  );
}
