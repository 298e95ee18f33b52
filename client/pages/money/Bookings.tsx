import type { FragmentType } from "@apollo/client/masking";
import { useSuspenseFragment } from "@apollo/client/react";
import { Link } from "react-router";
import { localDay } from "#shared/calendar/local-time.ts";
import { graphql } from "#client/gql/gql.ts";
import { paths } from "#client/lib/paths.ts";
import { useMoneyTexts } from "#client/texts/own/money.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import { DataTable } from "#client/ui/DataTable.tsx";
import { EmptyState } from "#client/ui/EmptyState.tsx";
import { Pager } from "#client/ui/Pager.tsx";
import styles from "./Money.module.css";

const Bookings_booking = graphql(`
  fragment Bookings_booking on Booking {
    id
    kind
    from
    to
    cents
    note
    bookedAt
    wijk { id name }
    initiative { id title }
  }
`);

export interface BookingsPage {
  readonly nodes: readonly (FragmentType<typeof Bookings_booking> & { readonly id: string })[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
interface BookingsProps {
  readonly year: number;
  readonly bookings: BookingsPage;
  readonly fetching: boolean;
  readonly onMore: (after: string | null) => void;
}

/** Every booking there was: the thermometer is their sum, and anybody can add them up. */
export function Bookings({ year, bookings, fetching, onMore }: BookingsProps) {
  const money = useMoneyTexts();
  const { euro, date, shortDate } = useFormat();
  const { data: rows } = useSuspenseFragment({ fragment: Bookings_booking, from: [...bookings.nodes] });
  return (
    <Card heading={money.bookings}>
      {rows.length === 0 ? (
        <EmptyState text={money.noBookings} />
      ) : (
        <div className={styles.bookings}>
          <DataTable
            caption={money.bookingsCaption(year)}
            rows={rows}
            rowId={({ id }) => id}
            columns={[
              { id: "date", heading: money.date, cell: ({ bookedAt }) => <time dateTime={bookedAt}>{localDay(new Date(bookedAt)).startsWith(String(year)) ? shortDate(bookedAt) : date(bookedAt)}</time> },
              { id: "amount", heading: money.amount, cell: ({ cents }) => euro(cents), numeric: true },
              { id: "what", heading: money.what, cell: ({ kind }) => money.bookingKind[kind] },
              { id: "for", heading: money.forPlan, cell: ({ initiative, note }) => (initiative ? <Link to={paths.initiative(initiative.id)}>{initiative.title}</Link> : note) },
              { id: "move", heading: money.fromTo, cell: ({ from, to }) => money.arrow(money.account[from], money.account[to]) },
            ]}
          />
          <Pager hasMore={bookings.pageInfo.hasNextPage} busy={fetching} label={money.more} onMore={() => onMore(bookings.pageInfo.endCursor)} />
        </div>
      )}
    </Card>
  );
}
