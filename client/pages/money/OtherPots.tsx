import type { FragmentType } from "@apollo/client/masking";
import { Link } from "react-router";
import { useThermometerLabel } from "#client/features/thermometer/Thermometer.tsx";
import { Tube } from "#client/features/thermometer/Tube.tsx";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useMoneyTexts } from "#client/texts/own/money.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import styles from "./OtherPots.module.css";

export const OtherPots_thermometer = graphql(`
  fragment OtherPots_thermometer on Wijkthermometer {
    id
    pot
    wijk { id name }
    allottedCents
    askedCents
    reservedCents
    committedCents
    paidCents
    freeCents
    source
  }
`);

/** The pots beside the wijkbudget, each as a small thermometer. */
export function OtherPots({ pots }: { readonly pots: readonly (FragmentType<typeof OtherPots_thermometer> & { readonly id: string })[] }) {
  const texts = useMoneyTexts();
  return (
    <Card heading={texts.otherPots}>
      <ul className={styles.pots}>{pots.map((pot) => <OtherPot key={pot.id} pot={pot} />)}</ul>
    </Card>
  );
}

function OtherPot({ pot: masked }: { readonly pot: FragmentType<typeof OtherPots_thermometer> }) {
  const texts = useMoneyTexts();
  const { euro } = useFormat();
  const pot = usePart(OtherPots_thermometer, masked);
  const label = useThermometerLabel(pot);
  return (
    <li>
      <Tube money={pot} label={label} size="small" />
      <div>
        <h3>{texts.otherPot[pot.pot]}</h3>
        <p>{texts.otherPotAbout[pot.pot]}</p>
        <p><b>{texts.left(euro(pot.freeCents), euro(pot.allottedCents))}</b></p>
        {pot.pot === "HANDGELD" && pot.wijk && <p><Link to={paths.handgeld(pot.wijk.id)}>{texts.toExpenses}</Link></p>}
        <p className={styles.source}>{texts.source(pot.source)}</p>
      </div>
    </li>
  );
}
