import type { FragmentType } from "@apollo/client/masking";
import { SmallThermometer, type SmallThermometer_thermometer } from "#client/features/thermometer/SmallThermometer.tsx";
import { paths } from "#client/lib/paths.ts";
import { useMoneyTexts } from "#client/texts/own/money.ts";
import styles from "./Money.module.css";

interface PerWijkProps {
  readonly wijken: readonly { readonly id: string; readonly name: string; readonly thermometer: (FragmentType<typeof SmallThermometer_thermometer> & { readonly id: string }) | null }[];
  readonly current: string | undefined;
  readonly year: number | null;
}

/** Every wijk at a glance, side by side. */
export function PerWijk({ wijken, current, year }: PerWijkProps) {
  const money = useMoneyTexts();
  return (
    <section aria-labelledby="per-wijk" className={styles.perWijk}>
      <h2 id="per-wijk">{money.perWijk}</h2>
      <ul>
        {wijken.map(({ id, name, thermometer }) => thermometer && (
          <li key={id} data-wijk={id} data-current={id === current}>
            <SmallThermometer name={name} to={paths.money(id, year ?? undefined)} thermometer={thermometer} />
          </li>
        ))}
      </ul>
    </section>
  );
}
