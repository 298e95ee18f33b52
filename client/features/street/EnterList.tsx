import type { FragmentType } from "@apollo/client/masking";
import { usePart } from "#client/lib/fragment.ts";
import { Card } from "#client/ui/Card.tsx";
import { DataTable } from "#client/ui/DataTable.tsx";
import { ListItem_list } from "./list-fragments.ts";
import { ReadRows } from "./ReadRows.tsx";
import styles from "./Street.module.css";
import { useStreetTexts } from "#client/texts/own/street.ts";

/** A list while it is read: the first time, the second time by somebody else, and what became of each row. */
export function EnterList({ list: masked, mayConfirm }: { readonly list: FragmentType<typeof ListItem_list>; readonly mayConfirm: boolean }) {
  const words = useStreetTexts();
  const list = usePart(ListItem_list, masked);
  const { rows, readRows } = list;
  const forMe = readRows.some(({ state, viewerEntered }) => state === "ENTERED" && !viewerEntered);
  return (
    <>
      <Card heading={words.first}><ReadRows list={list} again={false} /></Card>
      <Card heading={words.second}>
        <div className={styles.card}>
          <p>{!mayConfirm ? words.secondOthers : forMe ? words.secondWhy : words.secondNone}</p>
          {mayConfirm && forMe && <ReadRows list={list} again />}
        </div>
      </Card>
      {readRows.length > 0 && (
        <Card heading={words.rowsRead}>
          <DataTable
            caption={words.entered(readRows.length, rows)} rows={readRows} rowId={({ row }) => String(row)}
            columns={[
              { id: "row", heading: words.row, cell: ({ row }) => row },
              { id: "state", heading: words.state, cell: ({ state, why }) => (why ? `${words.states[state]}. ${words.doubts[why]}` : words.states[state]) },
            ]}
          />
        </Card>
      )}
    </>
  );
}
