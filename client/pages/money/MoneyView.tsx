import type { FragmentType } from "@apollo/client/masking";
import type { ReactNode } from "react";
import { Thermometer } from "#client/features/thermometer/Thermometer.tsx";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useMoneyTexts } from "#client/texts/own/money.ts";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import { Bands } from "./Bands.tsx";
import { Bookings, type BookingsPage } from "./Bookings.tsx";
import { Overruns } from "./Overruns.tsx";
import { Themes } from "./Themes.tsx";
import styles from "./Money.module.css";

const MoneyView_thermometer = graphql(`
  fragment MoneyView_thermometer on Wijkthermometer {
    id
    year
    askedCents
    freeCents
    source
    closedAt
    wijk { id }
    ...Thermometer_thermometer
    ...Overruns_thermometer
    ...Bands_thermometer
    ...Themes_thermometer
  }
`);

interface MoneyViewProps {
  readonly thermometer: FragmentType<typeof MoneyView_thermometer>;
  readonly bookings: BookingsPage;
  readonly fetching: boolean;
  readonly onMore: (after: string | null) => void;
  /** The pots beside it, and how to add it all up: beside the drawing. */
  readonly children: ReactNode;
}

export function MoneyView({ thermometer: masked, bookings, fetching, onMore, children }: MoneyViewProps) {
  const { thermometer: words } = useTexts();
  const money = useMoneyTexts();
  const { date } = useFormat();
  const thermometer = usePart(MoneyView_thermometer, masked);
  const { year, askedCents, freeCents, source, closedAt, wijk } = thermometer;
  return (
    <div className={styles.view}>
      <div className={styles.columns}>
        <Card heading={words.heading}>
          <p className={styles.about}>{words.about(year)}</p>
          <Thermometer thermometer={thermometer} bandLink={(band) => `#${band}`}>
            <div className={styles.notes}>
              {askedCents > Math.max(0, freeCents) && <Notice kind="info">{money.askedMore}</Notice>}
              <p>{money.source(source)}</p>
              {closedAt && <p>{money.closed(date(closedAt))}</p>}
            </div>
          </Thermometer>
        </Card>
        <Bands thermometer={thermometer} />
      </div>
      <Overruns thermometer={thermometer} />
      <div className={styles.beside}>
        <Themes thermometer={thermometer} withWijk={!wijk} />
        <div className={styles.besides}>{children}</div>
      </div>
      <Bookings year={year} bookings={bookings} fetching={fetching} onMore={onMore} />
    </div>
  );
}
