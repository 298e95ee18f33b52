import type { FragmentType } from "@apollo/client/masking";
import { Link } from "react-router";
import { SmallThermometer, type SmallThermometer_thermometer } from "#client/features/thermometer/SmallThermometer.tsx";
import { Thermometer } from "#client/features/thermometer/Thermometer.tsx";
import type { Thermometer_thermometer } from "#client/features/thermometer/thermometer-fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { site } from "#client/lib/site.ts";
import { useHomeTexts } from "#client/texts/own/home.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import styles from "./TownMoney.module.css";

interface TownMoneyProps {
  readonly thermometer: FragmentType<typeof Thermometer_thermometer>;
  readonly wijken: readonly { readonly id: string; readonly name: string; readonly thermometer: FragmentType<typeof SmallThermometer_thermometer> | null }[];
}

/** The money of the town, and of each wijk beside it. */
export function TownMoney({ thermometer, wijken }: TownMoneyProps) {
  const { thermometer: texts } = useTexts();
  const home = useHomeTexts();
  return (
    <Card heading={home.money} aside={<Link to={paths.money()}>{texts.all}</Link>}>
      <div className={styles.money}>
        <section aria-labelledby="town">
          <h3 id="town">{home.town(site.municipality)}</h3>
          <Thermometer thermometer={thermometer} bandLink={(band) => `${paths.money()}#${band}`} />
        </section>
        <ul>
          {wijken.map(({ id, name, thermometer: own }) => own && <li key={id}><SmallThermometer name={name} to={paths.money(id)} thermometer={own} /></li>)}
        </ul>
      </div>
    </Card>
  );
}
