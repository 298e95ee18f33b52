import type { FragmentType } from "@apollo/client/masking";
import { ActivityItem, type ActivityItem_activity } from "#client/features/activities/ActivityItem.tsx";
import { monthOf } from "#shared/calendar/month-grid.ts";
import { daysOf } from "#client/features/calendar/days.ts";
import { useAgendaTexts } from "#client/texts/own/agenda.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { EmptyState } from "#client/ui/EmptyState.tsx";
import styles from "./Agenda.module.css";

export type AgendaActivity = FragmentType<typeof ActivityItem_activity> & { readonly id: string; readonly title: string; readonly kind: string; readonly state: string; readonly isFull: boolean; readonly startsAt: string; readonly endsAt: string };

interface AgendaListProps {
  readonly month: string;
  readonly today: string;
  readonly activities: readonly AgendaActivity[];
}

/** The month's activities in order; in this month what is over is left out. */
export function AgendaList({ month, today, activities }: AgendaListProps) {
  const agenda = useAgendaTexts();
  const { month: monthName } = useFormat();
  const coming = activities.filter(({ startsAt, endsAt }) => daysOf(startsAt, endsAt).some((day) => monthOf(day) === month && (month !== monthOf(today) || day >= today)));
  if (!coming.length) return <EmptyState text={agenda.noneInMonth(monthName(`${month}-15T12:00:00Z`))} />;
  return <ul className={styles.list}>{coming.map((activity) => <ActivityItem key={activity.id} activity={activity} level="h3" showWijk />)}</ul>;
}
