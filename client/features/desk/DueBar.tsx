import { useDeskTexts } from "#client/texts/own/desk.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import styles from "./DueBar.module.css";

interface DueBarProps {
  readonly from: string;
  readonly due: string;
  readonly now?: Date;
}

/** How much of the time to answer is used up; over its end it says so in words too. */
export function DueBar({ from, due, now = new Date() }: DueBarProps) {
  const desk = useDeskTexts();
  const { date } = useFormat();
  const start = Date.parse(from);
  const end = Date.parse(due);
  const used = Math.min(1, Math.max(0, (now.getTime() - start) / (end - start)));
  const state = now.getTime() > end ? "late" : used > 0.75 ? "soon" : "calm";
  return (
    <div className={styles.due} data-state={state}>
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect width="100" height="4" className={styles.all} />
        <rect width={used * 100} height="4" className={styles.used} />
      </svg>
      <p>{state === "late" ? desk.late(date(due)) : desk.due(date(due))}</p>
    </div>
  );
}
