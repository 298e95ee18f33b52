import { useSearchParams } from "react-router";
import type { Shown } from "#shared/calendar/calendar-view.ts";
import { addDays, addMonths, monthOf } from "#shared/calendar/month-grid.ts";
import { useAgendaTexts } from "#client/texts/own/agenda.ts";
import { useCalendarTexts } from "#client/texts/own/calendar.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import styles from "./Agenda.module.css";

const noon = (day: string) => `${day}T11:00:00Z`;

/** Which days one looks at, and on to the ones before and after. */
export function AgendaTurn({ shown: { view, month, from, last }, today }: { readonly shown: Shown; readonly today: string }) {
  const texts = useAgendaTexts();
  const calendar = useCalendarTexts();
  const { month: monthName, weekday } = useFormat();
  const [, setQuery] = useSearchParams();
  const byDays = view === "week" || view === "weekend";
  const go = (name: "maand" | "week", value: string | null) =>
    setQuery((before) => {
      const next = new URLSearchParams(before);
      if (value) next.set(name, value);
      else next.delete(name);
      // From a weekend one goes on by weeks.
      if (name === "week") next.set("vorm", "week");
      return next;
    }, { replace: true, preventScrollReset: true });
  const turn = (by: 1 | -1) => (byDays ? go("week", addDays(from, by * 7)) : go("maand", monthOf(addMonths(`${month}-01`, by))));
  const isNow = byDays ? from <= today && today <= last : month === monthOf(today);
  return (
    <div className={styles.turn}>
      <h2 aria-live="polite">{byDays ? calendar.weekOf(weekday(noon(from)), weekday(noon(last))) : monthName(`${month}-15T12:00:00Z`)}</h2>
      <div>
        <Button look="quiet" onClick={() => turn(-1)}>{byDays ? calendar.previousWeek : texts.previous}</Button>
        {!isNow && <Button look="plain" onClick={() => go(byDays ? "week" : "maand", null)}>{texts.today}</Button>}
        <Button look="quiet" onClick={() => turn(1)}>{byDays ? calendar.nextWeek : texts.next}</Button>
      </div>
    </div>
  );
}
