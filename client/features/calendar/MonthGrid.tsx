import { useId, useLayoutEffect, useRef, type FocusEvent, type KeyboardEvent, type ReactNode } from "react";
import { useAgendaTexts } from "#client/texts/own/agenda.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { VisuallyHidden } from "#client/ui/VisuallyHidden.tsx";
import { monthOf, weeksOf } from "#shared/calendar/month-grid.ts";
import { dayAfterKey } from "./days.ts";
import { DayEntries, type Entry } from "./DayEntries.tsx";
import styles from "./MonthGrid.module.css";
import { useDaysOff } from "./use-days-off.ts";

interface MonthGridProps {
  readonly month: string;
  readonly today: string;
  /** The day one is on. */
  readonly day: string;
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  /** Also for a day of another month: the calendar then turns its page. */
  readonly onDay: (day: string) => void;
  readonly children?: ReactNode;
}

/** A month as on the kitchen wall. One stop for the Tab key; within it the arrows walk from day to day (ARIA grid pattern). */
export function MonthGrid({ month, today, day, entries, onDay }: MonthGridProps) {
  const agenda = useAgendaTexts();
  const { weekdays, weekday } = useFormat();
  const dayOff = useDaysOff();
  const help = useId();
  const grid = useRef<HTMLTableElement>(null);
  // Where the keyboard is; a day of another month is there only after the page turned, and may go and come while pages turn fast.
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (wanted.current !== day) return;
    grid.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
  }, [day, month]);
  // What stands above the month comes with its activities, and pushes the day away that one is on.
  useLayoutEffect(() => {
    if (wanted.current !== null) grid.current?.querySelector(":focus")?.scrollIntoView({ block: "nearest" });
  }, [entries]);
  const onKeyDown = (event: KeyboardEvent) => {
    // From where the keyboard already went: keys can come faster than the page turns.
    const next = dayAfterKey(wanted.current ?? day, event.key);
    if (!next || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    wanted.current = next;
    onDay(next);
  };
  // Somebody who went elsewhere is not called back when the month changes.
  const leave = ({ relatedTarget, currentTarget }: FocusEvent) => {
    if (relatedTarget && !currentTarget.contains(relatedTarget)) wanted.current = null;
  };
  const noon = (date: string) => `${date}T11:00:00Z`;
  const [long, short] = [weekdays("long"), weekdays("short")];
  return (
    <>
      <p id={help}><VisuallyHidden>{agenda.gridHelp}</VisuallyHidden></p>
      <table ref={grid} role="grid" className={styles.month} aria-describedby={help} aria-label={agenda.month} onKeyDown={onKeyDown} onBlur={leave}>
        <thead>
          <tr>{long.map((name, index) => <th key={name} scope="col" abbr={name}>{short[index]}</th>)}</tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week[0]}>
              {week.map((date) => {
                const items = entries.get(date) ?? [];
                const { names, said, isSchoolHoliday } = dayOff(date);
                return (
                  <td
                    key={date}
                    role="gridcell"
                    data-day={date}
                    data-outside={monthOf(date) !== month}
                    data-school={isSchoolHoliday}
                    tabIndex={date === day ? 0 : -1}
                    aria-selected={date === day}
                    aria-current={date === today ? "date" : undefined}
                    onClick={() => {
                      wanted.current = null;
                      onDay(date);
                    }}
                  >
                    <VisuallyHidden>{[agenda.dayLabel(weekday(noon(date)), items.length), ...names].join(", ")}</VisuallyHidden>
                    <span aria-hidden="true" className={styles.number}>{Number(date.slice(8))}</span>
                    {said.map((off) => <span key={off} aria-hidden="true" className={styles.off}>{off}</span>)}
                    <DayEntries entries={items} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
