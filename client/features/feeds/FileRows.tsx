import type { EntryFault } from "#client/gql/enums.ts";
import { useFeedTexts } from "#client/texts/own/feeds.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { DataTable } from "#client/ui/DataTable.tsx";
import styles from "./Feeds.module.css";

interface FileRow {
  readonly number: number;
  readonly title: string;
  readonly place: string;
  readonly startsAt: string | null;
  readonly fault: EntryFault | null;
}

/** What each row of a file becomes, or why it becomes nothing. */
export function FileRows({ rows }: { readonly rows: readonly FileRow[] }) {
  const texts = useFeedTexts();
  const { dateTime } = useFormat();
  return (
    <DataTable
      caption={texts.preview}
      rows={rows}
      rowId={({ number }) => String(number)}
      columns={[
        { id: "row", heading: texts.row, cell: ({ number }) => number },
        { id: "what", heading: texts.what, cell: ({ title }) => title || texts.untitled },
        { id: "when", heading: texts.when, cell: ({ startsAt }) => startsAt && dateTime(startsAt) },
        { id: "where", heading: texts.where, cell: ({ place }) => place },
        { id: "result", heading: texts.result, cell: ({ fault }) => (fault ? <span className={styles.bad}>{texts.entryFault[fault]}</span> : texts.ready) },
      ]}
    />
  );
}
