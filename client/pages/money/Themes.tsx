import type { FragmentType } from "@apollo/client/masking";
import { Link } from "react-router";
import { bandIds, centsOf } from "#client/features/thermometer/bands.ts";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useMoneyTexts } from "#client/texts/own/money.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import styles from "./Themes.module.css";

const Themes_thermometer = graphql(`
  fragment Themes_thermometer on Wijkthermometer {
    id
    allottedCents
    freeCents
    themes { theme { id title wijk { id name } } initiatives askedCents reservedCents committedCents paidCents }
  }
`);

/** What goes to each wijkthema: bars on one scale, the longest first. Asked money is only wished for and has no bar. */
export function Themes({ thermometer, withWijk }: { readonly thermometer: FragmentType<typeof Themes_thermometer>; readonly withWijk: boolean }) {
  const texts = useMoneyTexts();
  const { euro } = useFormat();
  const money = usePart(Themes_thermometer, thermometer);
  const shares = money.themes
    .map((share) => ({ ...share, cents: share.reservedCents + share.committedCents + share.paidCents, name: share.theme?.title ?? texts.noTheme }))
    .filter(({ cents }) => cents > 0).toSorted((a, b) => b.cents - a.cents);
  const longest = shares[0]?.cents ?? 0;
  if (!longest) return null;
  return (
    <Card heading={texts.themes}>
      <p className={styles.lead}>{texts.themesLead}</p>
      <ul className={styles.themes}>
        {shares.map((share) => (
          <li key={share.theme?.id ?? "none"} data-wijk={share.theme?.wijk.id}>
            <p><span>{share.theme ? <Link to={paths.theme(share.theme.id)}>{share.name}</Link> : share.name}{withWijk && share.theme && <small>{share.theme.wijk.name}</small>}</span> <b>{euro(share.cents)}</b></p>
            <div className={styles.bar} role="img" aria-label={texts.shareLabel(share.name, euro(share.cents))}>
              {bandIds.filter((id) => id !== "asked").map((id) => {
                const cents = centsOf({ ...money, ...share }, id);
                return cents > 0 && <i key={id} data-band={id} style={{ width: `${(cents / longest) * 100}%` }} />;
              })}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
