import { useQuery } from "@apollo/client/react";
import { graphql } from "#client/gql/gql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Card } from "#client/ui/Card.tsx";
import { DataTable } from "#client/ui/DataTable.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import styles from "./Administration.module.css";
import { useAdministrationTexts } from "#client/texts/own/administration.ts";

const RecountCardQuery = graphql(`
  query RecountCard {
    reconciliation { at differences { check where stored counted } }
  }
`);

const Reconcile = graphql(`
  mutation Reconcile {
    reconcile {
      ... on ReconciliationTaken { reconciliation { at differences { check where stored counted } } }
      ... on Refusal { reason }
    }
  }
`);

/** Whether what is counted in passing is what a slow count says: each night, and whenever an administrator asks. */
export function RecountCard({ mayRecount }: { readonly mayRecount: boolean }) {
  const texts = useAdministrationTexts();
  const { dateTime, number } = useFormat();
  const { data, refetch } = useQuery(RecountCardQuery, { fetchPolicy: "cache-and-network" });
  const { run, busy, problem } = useAct(Reconcile);
  const recount = async () => {
    if (await run({})) await refetch();
  };
  const last = data?.reconciliation;
  return (
    <Card heading={texts.recount}>
      <div className={styles.recount}>
        <p role="status" data-right={last?.differences.length === 0}>{last ? (last.differences.length ? texts.differences(last.differences.length, dateTime(last.at)) : texts.allRight(dateTime(last.at))) : texts.neverRecounted}</p>
        {last && last.differences.length > 0 && (
          <DataTable
            caption={texts.recount} rows={last.differences} rowId={({ check, where }) => `${check} ${where}`}
            columns={[
              { id: "check", heading: texts.recountOf, cell: ({ check }) => check },
              { id: "where", heading: texts.recountWhere, cell: ({ where }) => where },
              { id: "stored", heading: texts.stored, cell: ({ stored }) => number(stored), numeric: true },
              { id: "counted", heading: texts.recounted, cell: ({ counted }) => number(counted), numeric: true },
            ]}
          />
        )}
        {mayRecount && <Button look="quiet" busy={busy} onClick={() => void recount()}>{texts.recountNow}</Button>}
        <Refused problem={problem} />
      </div>
    </Card>
  );
}
