import { graphql } from "#client/gql/gql.ts";
import type { RunState } from "#client/gql/graphql.ts";
import { paths } from "#client/lib/paths.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useDealTexts } from "#client/texts/own/deal.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { type Column, DataTable } from "#client/ui/DataTable.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import styles from "./Payments.module.css";

const MarkRunSent = graphql(`
  mutation MarkRunSent($runId: ID!) {
    markRunSent(runId: $runId) {
      ... on PaymentDeskChanged { desk { id ...PaymentDesk_desk } }
      ... on Refusal { reason }
    }
  }
`);

const SettleRun = graphql(`
  mutation SettleRun($runId: ID!, $outcome: RunOutcome!) {
    settleRun(runId: $runId, outcome: $outcome) {
      ... on PaymentDeskChanged { desk { id ...PaymentDesk_desk } }
      ... on Refusal { reason }
    }
  }
`);

interface Run {
  readonly id: string;
  readonly state: RunState;
  readonly payments: number;
  readonly cents: number;
  readonly madeAt: string;
  readonly viewerMade: boolean;
}

/** What went to the bank, and what the bank made of it: said by somebody else than who made it. */
export function RunList({ runs }: { readonly runs: readonly Run[] }) {
  const { runs: words, pay } = useDealTexts();
  const { euro, dateTime, number } = useFormat();
  const sending = useAct(MarkRunSent);
  const settling = useAct(SettleRun);
  if (!runs.length) return <p>{words.none}</p>;
  const act = ({ id: runId, state, viewerMade }: Run) => {
    if (state === "MADE") return <div className={styles.acts}><a href={paths.paymentFile(runId)}>{words.file}</a><Button look="quiet" busy={sending.busy} onClick={() => void sending.run({ runId })}>{words.sent}</Button></div>;
    if (state !== "SENT") return null;
    if (viewerMade) return words.otherPerson;
    return <div className={styles.acts}>{(["CONFIRMED", "RETURNED"] as const).map((outcome) => <Button key={outcome} look={outcome === "CONFIRMED" ? "quiet" : "plain"} busy={settling.busy} onClick={() => void settling.run({ runId, outcome })}>{outcome === "CONFIRMED" ? words.confirm : words.returned}</Button>)}</div>;
  };
  const columns: readonly Column<Run>[] = [
    { id: "made", heading: words.made, cell: ({ madeAt }) => dateTime(madeAt) }, { id: "payments", heading: words.payments, numeric: true, cell: ({ payments }) => number(payments) },
    { id: "cents", heading: pay.cents, numeric: true, cell: ({ cents }) => euro(cents) }, { id: "state", heading: pay.state, cell: ({ state }) => words.states[state] }, { id: "act", heading: words.act, cell: act },
  ];
  return (
    <>
      <DataTable caption={words.list} columns={columns} rows={runs} rowId={({ id }) => id} />
      <Refused problem={sending.problem ?? settling.problem} />
    </>
  );
}
