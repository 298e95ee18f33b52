import type { FragmentType } from "@apollo/client/masking";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { usePart } from "#client/lib/fragment.ts";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import { bandIds, centsOf, type BandId, type Money } from "./bands.ts";
import styles from "./Thermometer.module.css";
import { Thermometer_thermometer } from "./thermometer-fragment.ts";
import { Tube } from "./Tube.tsx";

interface ThermometerProps {
  readonly thermometer: FragmentType<typeof Thermometer_thermometer>;
  /** Where the initiatives behind a band are shown. */
  readonly bandLink: (id: BandId) => string;
  readonly children?: ReactNode;
}

/** Drawing and figures side by side; each band leads to the initiatives behind it. */
export function Thermometer({ thermometer, bandLink, children }: ThermometerProps) {
  const { thermometer: texts } = useTexts();
  const { euro } = useFormat();
  const money = usePart(Thermometer_thermometer, thermometer);
  const label = useThermometerLabel(money);
  return (
    <div className={styles.thermometer}>
      <Tube money={money} label={label} />
      <div>
        <p className={styles.free}>
          <b data-over={money.freeCents < 0}>{euro(Math.abs(money.freeCents))}</b> {money.freeCents < 0 ? texts.overrun : texts.free}
        </p>
        <p className={styles.of}>{texts.of(euro(money.allottedCents))}</p>
        <ul className={styles.bands}>
          {bandIds.toReversed().map((id) => {
            const cents = centsOf(money, id);
            const initiatives = money.entries.filter((entry) => centsOf({ ...money, ...entry }, id) > 0).length;
            return (
              <li key={id}>
                <Link to={bandLink(id)}>
                  <i data-band={id} />
                  <span><b>{euro(cents)}</b> <small>{texts.band[id](initiatives)}</small></span>
                </Link>
              </li>
            );
          })}
        </ul>
        {children}
      </div>
    </div>
  );
}

/** The drawing in a sentence, for who does not see it. */
export function useThermometerLabel(money: Money): string {
  const { thermometer: texts } = useTexts();
  const { euro } = useFormat();
  return money.freeCents < 0 ? texts.labelOver(euro(-money.freeCents), euro(money.allottedCents)) : texts.label(euro(money.freeCents), euro(money.allottedCents));
}
