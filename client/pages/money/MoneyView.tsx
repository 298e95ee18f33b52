import type { FragmentType } from "@apollo/client/masking";
import { Thermometer } from "#client/features/thermometer/Thermometer.tsx";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useMoneyTexts } from "#client/texts/own/money.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import { Bands } from "./Bands.tsx";
import { Bookings, type BookingsPage } from "./Bookings.tsx";
import styles from "./Money.module.css";

const MoneyView_thermometer = graphql(`
  fragment MoneyView_thermometer on Wijkthermometer {
    id
    year
    askedCents
    freeCents
    source
    ...Thermometer_thermometer
    ...Bands_thermometer
  }
`);

interface MoneyViewProps {
  readonly thermometer: FragmentType<typeof MoneyView_thermometer>;
  readonly bookings: BookingsPage;
  readonly fetching: boolean;
  readonly onMore: (after: string | null) => void;
}

export function MoneyView({ thermometer: masked, bookings, fetching, onMore }: MoneyViewProps) {
  const { thermometer: words } = useTexts();
  const money = useMoneyTexts();
  const thermometer = usePart(MoneyView_thermometer, masked);
  const { year, askedCents, freeCents, source } = thermometer;
  return (
    <div className={styles.view}>
      <div className={styles.columns}>
        <Card heading={words.heading}>
          <p className={styles.about}>{words.about(year)}</p>
          <Thermometer thermometer={thermometer} bandLink={(band) => `#${band}`}>
            <div className={styles.notes}>
              {askedCents > Math.max(0, freeCents) && <Notice kind="info">{money.askedMore}</Notice>}
              <p>{money.source(source)}</p>
            </div>
          </Thermometer>
        </Card>
        <Bands thermometer={thermometer} />
      </div>
      <Bookings year={year} bookings={bookings} fetching={fetching} onMore={onMore} />
    </div>
  );
}
