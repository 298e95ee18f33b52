import { useSearchParams } from "react-router";
import { shapes, viewBox } from "#client/lib/hilversum-map.ts";
import { useFilter, withinWijk } from "#client/lib/use-filter.ts";
import { useCalendarTexts } from "#client/texts/own/calendar.ts";
import { monthOf } from "#shared/calendar/month-grid.ts";
import { daysOf } from "#client/features/calendar/days.ts";
import { type AgendaActivity, AgendaList } from "./AgendaList.tsx";
import styles from "./Agenda.module.css";

interface AgendaMapProps {
  readonly wijken: readonly { readonly id: string; readonly name: string }[];
  readonly activities: readonly (AgendaActivity & { readonly wijk: { readonly id: string } })[];
  readonly month: string;
  readonly today: string;
}

/** The town with how much there is to do in each wijk; the buttons beside it say and do the same as the drawing. */
export function AgendaMap({ wijken, activities, month, today }: AgendaMapProps) {
  const texts = useCalendarTexts();
  const [query] = useSearchParams();
  const [, chooseWijk] = useFilter("wijk", withinWijk);
  const chosen = query.get("wijk");
  const coming = activities.filter(({ startsAt, endsAt }) => daysOf(startsAt, endsAt).some((day) => monthOf(day) === month && day >= today));
  const countOf = (id: string) => coming.filter(({ wijk }) => wijk.id === id).length;
  const choose = (id: string) => chooseWijk(id === chosen ? "" : id);
  return (
    <div className={styles.map}>
      <div>
        <svg viewBox={viewBox} aria-hidden="true" data-print="no">
          {wijken.map(({ id, name }) => {
            const shape = shapes[id];
            return shape && (
              <g key={id} data-wijk={id} data-chosen={id === chosen} onClick={() => choose(id)}>
                <path d={shape.path} />
                <text x={shape.label[0]} y={shape.label[1] - 5}>{shape.name ?? name}</text>
                <text x={shape.label[0]} y={shape.label[1] + 11}>{countOf(id)}</text>
              </g>
            );
          })}
        </svg>
        <ul>
          {wijken.map(({ id, name }) => (
            <li key={id}><button type="button" data-wijk={id} aria-pressed={id === chosen} onClick={() => choose(id)}><span>{name}</span><b>{texts.inWijk(countOf(id))}</b></button></li>
          ))}
        </ul>
      </div>
      <AgendaList month={month} today={today} activities={activities} />
    </div>
  );
}
