import type { FragmentType } from "@apollo/client/masking";
import { Link } from "react-router";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import styles from "./SmallThermometer.module.css";
import { useThermometerLabel } from "./Thermometer.tsx";
import { Tube } from "./Tube.tsx";

export const SmallThermometer_thermometer = graphql(`
  fragment SmallThermometer_thermometer on Wijkthermometer {
    id
    wijk { id name }
    allottedCents
    askedCents
    reservedCents
    committedCents
    paidCents
    freeCents
  }
`);

interface SmallThermometerProps {
  readonly name: string;
  readonly to: string;
  readonly thermometer: FragmentType<typeof SmallThermometer_thermometer>;
}

/** One wijk's money at a glance. */
export function SmallThermometer({ name, to, thermometer }: SmallThermometerProps) {
  const { thermometer: texts } = useTexts();
  const { euro } = useFormat();
  const money = usePart(SmallThermometer_thermometer, thermometer);
  const label = useThermometerLabel(money);
  return (
    <div className={styles.small} data-wijk={money.wijk?.id}>
      <Tube money={money} label={label} size="small" />
      <p>
        <Link className={styles.name} to={to}>{name}</Link>
        <b data-over={money.freeCents < 0}>{euro(Math.abs(money.freeCents))}</b>
        <small>{money.freeCents < 0 ? texts.overrun : texts.free}, {texts.of(euro(money.allottedCents))}</small>
      </p>
    </div>
  );
}
