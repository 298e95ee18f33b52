import type { FragmentType } from "@apollo/client/masking";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useDealTexts } from "#client/texts/own/deal.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { type Column, DataTable } from "#client/ui/DataTable.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { VisuallyHidden } from "#client/ui/VisuallyHidden.tsx";
import { Doing_initiative } from "./doing-fragments.ts";
import styles from "./Accounts.module.css";

const RemoveReceipt = graphql(`
  mutation RemoveReceipt($receiptId: ID!) {
    removeReceipt(receiptId: $receiptId) {
      ... on InitiativeChanged { initiative { id ...Doing_initiative } }
      ... on Refusal { reason }
    }
  }
`);

/** Each receipt, and what was spent beside what the plan said of each of its lines. */
export function Receipts({ initiative: masked }: { readonly initiative: FragmentType<typeof Doing_initiative> }) {
  const { account: words } = useDealTexts();
  const { euro, date } = useFormat();
  const { receipts, costs, viewerCanEnterReceipt: may } = usePart(Doing_initiative, masked);
  const { run, busy, problem } = useAct(RemoveReceipt);
  if (!receipts.length) return <p>{words.noReceipts}</p>;
  const spentOn = (lineId: string | null) => receipts.filter(({ line }) => (line?.id ?? null) === lineId).reduce((sum, { cents }) => sum + cents, 0);
  const other = spentOn(null);
  const lines = [...costs.map(({ id, description, cents }) => ({ id, description, budget: cents, spent: spentOn(id) })), ...(other ? [{ id: "", description: words.otherLine, budget: 0, spent: other }] : [])];
  const all = lines.reduce((sum, { spent }) => sum + spent, 0);
  const columns: readonly Column<(typeof receipts)[number]>[] = [
    { id: "what", heading: words.what, cell: ({ what }) => what }, { id: "date", heading: words.spentOn, cell: (receipt) => date(receipt.spentOn) }, { id: "cents", heading: words.cents, numeric: true, cell: ({ cents }) => euro(cents) },
    { id: "file", heading: words.receipts, cell: ({ id, what, kept }) => (kept ? <a href={paths.receipt(id)}>{words.open}<VisuallyHidden> {what}</VisuallyHidden></a> : words.gone) },
    ...(may.allowed ? [{ id: "remove", heading: words.remove, cell: ({ id, what }: (typeof receipts)[number]) => <Button look="plain" busy={busy} onClick={() => void run({ receiptId: id })}>{words.remove}<VisuallyHidden> {what}</VisuallyHidden></Button> }] : []),
  ];
  const balance: readonly Column<(typeof lines)[number]>[] = [
    { id: "line", heading: words.line, cell: ({ description }) => description }, { id: "budget", heading: words.budget, numeric: true, cell: ({ budget }) => euro(budget) }, { id: "spent", heading: words.spent, numeric: true, cell: ({ spent }) => euro(spent) },
  ];
  return (
    <section className={styles.stack}>
      <DataTable caption={words.receipts} columns={columns} rows={receipts} rowId={({ id }) => id} />
      <DataTable caption={words.balance} columns={balance} rows={lines} rowId={({ id }) => id} foot={<tr><th scope="row">{words.sum}</th><td /><td data-numeric="true">{euro(all)}</td></tr>} />
      <Refused problem={problem} />
    </section>
  );
}
