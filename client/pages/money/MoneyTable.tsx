import { bandIds, centsOf, type Money } from "#client/features/thermometer/bands.ts";
import { useMoneyTexts } from "#client/texts/own/money.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { DataTable } from "#client/ui/DataTable.tsx";

interface MoneyTableProps {
  readonly money: Money & { readonly entries: readonly Pick<Money, "askedCents" | "reservedCents" | "committedCents" | "paidCents">[] };
}

/** The same as the drawing, for who would rather read a table. */
export function MoneyTable({ money }: MoneyTableProps) {
  const texts = useMoneyTexts();
  const { euro, number } = useFormat();
  const bands = bandIds.toReversed().map((id) => ({
    id, name: texts.band[id], cents: centsOf(money, id), plans: money.entries.filter((entry) => centsOf({ ...money, ...entry }, id) > 0).length,
  }));
  const rows = [
    { id: "all", name: texts.totalRow, cents: money.allottedCents, plans: null },
    { id: "free", name: texts.freeRow, cents: money.freeCents, plans: null },
    ...bands,
  ];
  return (
    <DataTable
      caption={texts.table}
      rows={rows}
      rowId={({ id }) => id}
      columns={[
        { id: "band", heading: texts.bandColumn, cell: ({ name }) => name },
        { id: "amount", heading: texts.amount, cell: ({ cents }) => euro(cents), numeric: true },
        { id: "plans", heading: texts.plansColumn, cell: ({ plans }) => (plans === null ? "" : number(plans)), numeric: true },
      ]}
    />
  );
}
