import { localDay } from "#shared/calendar/local-time.ts";
import { type Route, routes } from "#shared/subsidies/routes.ts";
import type { RoleKind } from "#client/gql/graphql.ts";
import { useMandatesTexts } from "#client/texts/own/mandates.ts";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import { DataTable } from "#client/ui/DataTable.tsx";
import styles from "./Mandates.module.css";

interface Row {
  readonly id: string;
  readonly route: string;
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly aboveCents: number;
  readonly upToCents: number;
  readonly hands: readonly RoleKind[];
  readonly instrument: string;
  readonly source: string;
}

/** A table for each route: the amount, who decides, how it is laid down and since when. */
export function MandateTables({ mandates }: { readonly mandates: readonly Row[] }) {
  return <>{routes.map((route) => <RouteTable key={route} route={route} rows={mandates.filter((row) => row.route === route)} />)}</>;
}

function RouteTable({ route, rows }: { readonly route: Route; readonly rows: readonly Row[] }) {
  const texts = useMandatesTexts();
  const { words } = useTexts();
  const { euro, date, list } = useFormat();
  if (!rows.length) return null;
  const day = (text: string) => date(`${text}T12:00:00Z`);
  const today = localDay(new Date());
  return (
    <Card heading={texts.route[route]}>
      <DataTable
        caption={texts.caption}
        rows={rows}
        rowId={({ id }) => id}
        columns={[
          { id: "amount", heading: texts.amount, cell: ({ aboveCents, upToCents }) => (aboveCents ? texts.between(euro(aboveCents), euro(upToCents)) : texts.upTo(euro(upToCents))) },
          { id: "who", heading: texts.who, cell: ({ hands }) => list(hands.map((role) => words.roleKind[role])) },
          { id: "instrument", heading: texts.instrument, cell: ({ instrument }) => instrument },
          { id: "holds", heading: texts.holds, cell: ({ validFrom, validUntil }) => <>{validUntil ? texts.period(day(validFrom), day(validUntil)) : texts.since(day(validFrom))}{validFrom > today && <> ({texts.later})</>}</> },
        ]}
      />
      <p className={styles.soft}>{texts.source([...new Set(rows.map(({ source }) => source))].join("; "))}</p>
    </Card>
  );
}
