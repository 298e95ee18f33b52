import type { FragmentType } from "@apollo/client/masking";
import { useEffect, useRef } from "react";
import { Link, useLocation } from "react-router";
import { bandIds, centsOf, type BandId, type Money } from "#client/features/thermometer/bands.ts";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useMoneyTexts } from "#client/texts/own/money.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import styles from "./Money.module.css";
import { MoneyTable } from "./MoneyTable.tsx";

const Bands_thermometer = graphql(`
  fragment Bands_thermometer on Wijkthermometer {
    id
    allottedCents
    askedCents
    reservedCents
    committedCents
    paidCents
    freeCents
    entries { initiative { id title demoAmounts } askedCents reservedCents committedCents paidCents }
  }
`);

/** Each band of the thermometer opens the initiatives behind it. The one in the address ("#paid") stands open. */
export function Bands({ thermometer }: { readonly thermometer: FragmentType<typeof Bands_thermometer> }) {
  const texts = useMoneyTexts();
  const { euro } = useFormat();
  const money = usePart(Bands_thermometer, thermometer);
  const { hash, key } = useLocation();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const band = hash ? list.current?.querySelector<HTMLDetailsElement>(`[id="${CSS.escape(hash.slice(1))}"]`) : null;
    if (!band) return;
    band.open = true;
    band.scrollIntoView({ block: "center" });
    band.querySelector("summary")?.focus({ preventScroll: true });
  }, [hash, key]);
  return (
    <section aria-labelledby="behind" className={styles.bands}>
      <h2 id="behind">{texts.behind}</h2>
      <p>{texts.behindLead}</p>
      <div ref={list}>
        {bandIds.toReversed().map((id) => (
          <details key={id} id={id}>
            <summary>
              <i data-band={id} />
              <b>{texts.band[id]}</b>
              <span>{euro(centsOf(money, id))}</span>
            </summary>
            <p>{texts.bandAbout[id]}</p>
            <Behind id={id} money={money} />
          </details>
        ))}
        <details>
          <summary><i /><b>{texts.table}</b><span /></summary>
          <MoneyTable money={money} />
        </details>
      </div>
    </section>
  );
}

interface Entry extends Pick<Money, "askedCents" | "reservedCents" | "committedCents" | "paidCents"> {
  readonly initiative: { readonly id: string; readonly title: string; readonly demoAmounts: boolean };
}

function Behind({ id, money }: { readonly id: BandId; readonly money: Money & { readonly entries: readonly Entry[] } }) {
  const texts = useMoneyTexts();
  const { euro } = useFormat();
  const rows = money.entries.map((entry) => ({ ...entry.initiative, cents: centsOf({ ...money, ...entry }, id) })).filter(({ cents }) => cents > 0);
  if (!rows.length) return <p>{texts.nothingHere}</p>;
  return (
    <ul>
      {rows.toSorted((a, b) => b.cents - a.cents).map((row) => (
        <li key={row.id}>
          <Link to={paths.initiative(row.id)}>{row.title}</Link>
          <span>{euro(row.cents)}{row.demoAmounts && <small>{texts.demo}</small>}</span>
        </li>
      ))}
    </ul>
  );
}
