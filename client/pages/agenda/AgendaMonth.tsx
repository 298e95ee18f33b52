import { useMemo, useState } from "react";
import { ActivityItem } from "#client/features/activities/ActivityItem.tsx";
import { monthOf } from "#shared/calendar/month-grid.ts";
import { daysOf } from "#client/features/calendar/days.ts";
import { MonthGrid } from "#client/features/calendar/MonthGrid.tsx";
import { useAgendaTexts } from "#client/texts/own/agenda.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import { EmptyState } from "#client/ui/EmptyState.tsx";
import type { AgendaActivity } from "./AgendaList.tsx";
import styles from "./Agenda.module.css";

function lasting({ startsAt, endsAt }: AgendaActivity): number {
  return daysOf(startsAt, endsAt).length > 1 ? 1 : 0;
}

interface AgendaMonthProps {
  readonly month: string;
  readonly today: string;
  readonly activities: readonly AgendaActivity[];
  readonly onMonth: (month: string) => void;
}

/** The month as a grid, with the chosen day's activities under it. */
export function AgendaMonth({ month, today, activities, onMonth }: AgendaMonthProps) {
  const agenda = useAgendaTexts();
  const { weekday } = useFormat();
  const [chosen, setChosen] = useState(today);
  // Turning the page takes a moment, and the next key may come before it.
  const [turningTo, setTurningTo] = useState<string | null>(null);
  if (turningTo === month) setTurningTo(null);
  // Turning it by its buttons leaves the day behind: one is then on the first.
  const day = turningTo || monthOf(chosen) === month ? chosen : `${month}-01`;
  const entries = useMemo(() => {
    const byDay = new Map<string, AgendaActivity[]>();
    for (const activity of activities) for (const each of daysOf(activity.startsAt, activity.endsAt)) byDay.set(each, [...(byDay.get(each) ?? []), activity]);
    // What is only today comes before what goes on for weeks: that is the news.
    for (const day of byDay.values()) day.sort((a, b) => lasting(a) - lasting(b));
    return byDay;
  }, [activities]);
  const go = (next: string) => {
    setChosen(next);
    if (monthOf(next) === (turningTo ?? month)) return;
    setTurningTo(monthOf(next));
    onMonth(monthOf(next));
  };
  const onDay = entries.get(day) ?? [];
  const name = weekday(`${day}T11:00:00Z`);
  return (
    <div className={styles.month}>
      <MonthGrid month={month} today={today} day={day} entries={entries} onDay={go} />
      <div data-print="no" aria-live="polite">
        <Card heading={agenda.onDay(name)} level={3}>
          {onDay.length ? <ul>{onDay.map((activity) => <ActivityItem key={activity.id} activity={activity} showWijk />)}</ul> : <EmptyState text={agenda.noneOnDay(name)} />}
        </Card>
      </div>
    </div>
  );
}
