import { ActivityItem } from "#client/features/activities/ActivityItem.tsx";
import { daysOf } from "#client/features/calendar/days.ts";
import { useDaysOff } from "#client/features/calendar/use-days-off.ts";
import { addDays } from "#shared/calendar/month-grid.ts";
import { useAgendaTexts } from "#client/texts/own/agenda.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import type { AgendaActivity } from "./AgendaList.tsx";
import styles from "./Agenda.module.css";

interface AgendaWeekProps {
  readonly from: string;
  readonly last: string;
  readonly today: string;
  readonly activities: readonly AgendaActivity[];
}

/** Day under day, as a week is planned; what goes on for days stands at the first of them that one looks at. */
export function AgendaWeek({ from, last, today, activities }: AgendaWeekProps) {
  const agenda = useAgendaTexts();
  const dayOff = useDaysOff();
  const { weekday } = useFormat();
  const days: string[] = [];
  for (let day = from; day <= last; day = addDays(day, 1)) days.push(day);
  const firstShown = ({ startsAt, endsAt }: AgendaActivity) => daysOf(startsAt, endsAt).find((day) => day >= from);
  return (
    <div className={styles.week}>
      {days.map((day) => {
        const onDay = activities.filter((activity) => firstShown(activity) === day);
        const name = weekday(`${day}T11:00:00Z`);
        return (
          <section key={day} aria-label={name} data-today={day === today}>
            <h3>{name}{dayOff(day).said.map((off) => <span key={off} className={styles.holiday}>{off}</span>)}</h3>
            {onDay.length ? <ul className={styles.list}>{onDay.map((activity) => <ActivityItem key={activity.id} activity={activity} showWijk />)}</ul> : <p className={styles.none}>{agenda.noneOnDay(name)}</p>}
          </section>
        );
      })}
    </div>
  );
}
