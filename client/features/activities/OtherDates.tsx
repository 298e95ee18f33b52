import { Link } from "react-router";
import { paths } from "#client/lib/paths.ts";
import { useAgendaTexts } from "#client/texts/own/agenda.ts";
import { useCalendarTexts } from "#client/texts/own/calendar.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import styles from "./ActivityForm.module.css";

interface OtherDatesProps {
  readonly id: string;
  readonly coming: readonly { readonly id: string; readonly startsAt: string; readonly cancelled: boolean }[];
}

const shown = 6;

/** When else it is. */
export function OtherDates({ id, coming }: OtherDatesProps) {
  const agenda = useAgendaTexts();
  const texts = useCalendarTexts();
  const { weekday, time } = useFormat();
  const others = coming.filter((each) => each.id !== id).slice(0, shown);
  return (
    <section className={styles.dates}>
      <h2>{texts.again}</h2>
      {others.length ? (
        <ol>
          {others.map((each) => (
            <li key={each.id}><Link to={paths.activity(each.id)}>{weekday(each.startsAt)}, {time(each.startsAt)}</Link>{each.cancelled && <span>{agenda.cancelled}</span>}</li>
          ))}
        </ol>
      ) : <p>{texts.againNone}</p>}
    </section>
  );
}
