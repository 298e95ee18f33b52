import type { FragmentType } from "@apollo/client/masking";
import { useState } from "react";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useDealTexts } from "#client/texts/own/deal.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Card } from "#client/ui/Card.tsx";
import { type Column, DataTable } from "#client/ui/DataTable.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { ScheduleForm } from "./ScheduleForm.tsx";
import styles from "./Payments.module.css";

export const Payments_initiative = graphql(`
  fragment Payments_initiative on Initiative {
    id
    stage
    dossier { decision { grantedCents } }
    account { settledCents }
    instalments { id number what cents dueOn state approvedAt }
    viewerCanSchedulePayment { allowed reason }
    viewerCanPay { allowed reason }
  }
`);

const ApproveInstalment = graphql(`
  mutation ApproveInstalment($instalmentId: ID!) {
    approveInstalment(instalmentId: $instalmentId) {
      ... on InitiativeChanged { initiative { id ...Payments_initiative } }
      ... on Refusal { reason }
    }
  }
`);

const PayInitiative = graphql(`
  mutation PayInitiative($id: ID!) {
    pay(id: $id) {
      ... on InitiativeChanged { initiative { id ...Payments_initiative } }
      ... on Refusal { reason }
    }
  }
`);

/** In which parts the grant comes, and how far each is; the wijkregisseur plans and approves them here. */
export function Payments({ initiative: masked }: { readonly initiative: FragmentType<typeof Payments_initiative> }) {
  const { pay: words } = useDealTexts();
  const { euro, date } = useFormat();
  const { id, dossier, account, instalments, viewerCanPay, viewerCanSchedulePayment } = usePart(Payments_initiative, masked);
  const approving = useAct(ApproveInstalment);
  const paying = useAct(PayInitiative);
  const [planning, setPlanning] = useState(false);
  const [said, setSaid] = useState("");
  const granted = account?.settledCents ?? dossier?.decision?.grantedCents ?? 0;
  if (!granted) return null;
  const paid = instalments.filter(({ state }) => state !== "PLANNED").reduce((sum, { cents }) => sum + cents, 0);
  const open = Math.max(0, granted - paid);
  const planned = instalments.filter(({ state }) => state === "PLANNED");
  const approve = async (act: Promise<unknown>) => setSaid((await act) ? words.approved : "");
  const columns: readonly Column<(typeof instalments)[number]>[] = [
    { id: "what", heading: words.what, cell: ({ what }) => what }, { id: "cents", heading: words.cents, numeric: true, cell: ({ cents }) => euro(cents) },
    { id: "dueOn", heading: words.dueOn, cell: ({ dueOn }) => date(dueOn) },
    { id: "state", heading: words.state, cell: ({ id: instalmentId, state, cents }) => (state === "PLANNED" && viewerCanPay.allowed ? <Button look="quiet" busy={approving.busy} onClick={() => void approve(approving.run({ instalmentId }))}>{words.approve(euro(cents))}</Button> : words.states[state]) },
  ];
  return (
    <Card heading={words.heading}>
      <div className={styles.stack}>
        <dl className={styles.sums}>
          {([[words.granted, granted], [words.paid, paid], [words.open, open]] as const).map(([term, cents]) => <div key={term}><dt>{term}</dt><dd>{euro(cents)}</dd></div>)}
        </dl>
        {instalments.length ? <DataTable caption={words.table} columns={columns} rows={instalments} rowId={(row) => row.id} /> : <p>{words.none}</p>}
        <p role="status" className={styles.said}>{said}</p>
        <Refused problem={approving.problem ?? paying.problem} />
        {planning && <ScheduleForm id={id} openCents={open} planned={planned} onDone={() => { setPlanning(false); setSaid(words.planned); }} onCancel={() => setPlanning(false)} />}
        {!planning && (
          <div className={styles.acts}>
            {viewerCanPay.allowed && open > 0 && !planned.length && <Button busy={paying.busy} onClick={() => void approve(paying.run({ id }))}>{words.all(euro(open))}</Button>}
            {viewerCanSchedulePayment.allowed && <Button look="quiet" onClick={() => setPlanning(true)}>{words.plan}</Button>}
          </div>
        )}
      </div>
    </Card>
  );
}
