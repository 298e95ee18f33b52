import type { DraftChanges, LineChange } from "#shared/initiatives/compare.ts";
import type { BudgetLine } from "#shared/initiatives/draft.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { DataTable } from "#client/ui/DataTable.tsx";
import styles from "./LineChanges.module.css";
import { useVersionTexts } from "#client/texts/own/versions.ts";

/** What became of the budget: every line with its amount then and now. */
export function LineChanges({ changes: { lines, asked } }: { readonly changes: DraftChanges }) {
  const words = useVersionTexts();
  const { euro } = useFormat();
  const amount = (line: BudgetLine | null) => (line ? euro(line.cents) : words.nothing);
  const named = ({ before, after }: LineChange) => {
    const description = before && after && before.description !== after.description ? words.renamed(before.description, after.description) : (after ?? before)?.description ?? "";
    return (after ?? before)?.kind === "INCOME" ? words.income(description) : description;
  };
  const { what, older, newer, change } = words.linesColumn;
  return (
    <div className={styles.lines}>
      <DataTable
        caption={words.linesCaption}
        columns={[
          { id: "what", heading: what, cell: ({ line }) => named(line) },
          { id: "older", heading: older, numeric: true, cell: ({ line }) => amount(line.before) },
          { id: "newer", heading: newer, numeric: true, cell: ({ line }) => amount(line.after) },
          { id: "change", heading: change, cell: ({ line }) => (line.change === "same" ? words.lineChange.same : <b>{words.lineChange[line.change]}</b>) },
        ]}
        rows={lines.map((line, nth) => ({ line, id: String(nth) }))}
        rowId={({ id }) => id}
      />
      <p>{asked.before === asked.after ? words.askedSame(euro(asked.after)) : words.asked(euro(asked.before), euro(asked.after))}</p>
    </div>
  );
}
