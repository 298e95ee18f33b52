import type { ReactNode } from "react";
import styles from "./DataTable.module.css";

export interface Column<Row> {
  readonly id: string;
  readonly heading: string;
  readonly cell: (row: Row) => ReactNode;
  /** Amounts and counts stand in line with each other. */
  readonly numeric?: boolean;
}

interface DataTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  readonly foot?: ReactNode;
}

/** A real table; on a phone it scrolls in its own frame, which the keyboard reaches. The first column names the row. */
export function DataTable<Row>({ caption, columns, rows, rowId, foot }: DataTableProps<Row>) {
  return (
    <div className={styles.frame} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>{columns.map(({ id, heading, numeric }) => <th key={id} scope="col" data-numeric={numeric}>{heading}</th>)}</tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowId(row)}>
              {columns.map(({ id, cell, numeric }, index) =>
                index === 0 ? <th key={id} scope="row" data-numeric={numeric}>{cell(row)}</th> : <td key={id} data-numeric={numeric}>{cell(row)}</td>,
              )}
            </tr>
          ))}
        </tbody>
        {foot && <tfoot>{foot}</tfoot>}
      </table>
    </div>
  );
}
