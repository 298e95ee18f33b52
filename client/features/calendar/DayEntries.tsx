import { useAgendaTexts } from "#client/texts/own/agenda.ts";
import styles from "./MonthGrid.module.css";

export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly state: string;
  readonly isFull: boolean;
}

/** So many fit on a screen; on paper all of them stand there. */
const shown = 3;

/** What is on, in a few words to look at; it is told in full beside the month. */
export function DayEntries({ entries }: { readonly entries: readonly Entry[] }) {
  const agenda = useAgendaTexts();
  return (
    <span aria-hidden="true" className={styles.entries}>
      {entries.map(({ id, title, kind, state, isFull }, index) => (
        <span key={id} data-kind={kind} data-state={state} data-further={index >= shown}>{isFull && state === "PLANNED" && <b>{agenda.full}</b>}{title}</span>
      ))}
      {entries.length > shown && <small>{agenda.more(entries.length - shown)}</small>}
    </span>
  );
}
