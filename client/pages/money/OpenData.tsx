import { Link } from "react-router";
import { paths } from "#client/lib/paths.ts";
import { useMoneyTexts } from "#client/texts/own/money.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import styles from "./OpenData.module.css";

interface OpenDataProps {
  readonly wijkId: string | undefined;
  readonly year: number;
  readonly check: { readonly at: string; readonly wrong: number } | null;
}

/** Everybody can add it all up themselves. */
export function OpenData({ wijkId, year, check }: OpenDataProps) {
  const texts = useMoneyTexts();
  const { dateTime } = useFormat();
  return (
    <Card heading={texts.openData}>
      <p>{texts.openDataLead}</p>
      <ul className={styles.links}>
        <li><a href={paths.openBookings("csv", wijkId, year)} download>{texts.csv}</a></li>
        <li><a href={paths.openBookings("json", wijkId, year)}>{texts.json}</a></li>
        <li><Link to={paths.moneyDecisions}>{texts.decisions}</Link></li>
      </ul>
      {check && <p className={styles.check} data-wrong={check.wrong > 0}>{check.wrong ? texts.checkedWrong(check.wrong, dateTime(check.at)) : texts.checked(dateTime(check.at))}</p>}
    </Card>
  );
}
