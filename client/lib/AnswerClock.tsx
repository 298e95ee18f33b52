import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import { answerClock } from "./answer-clock.ts";
import styles from "./AnswerClock.module.css";

interface AnswerClockProps {
  readonly handedInAt: string;
  readonly dueAt: string;
  readonly now?: Date;
}

/** When an answer comes: the date first, then the weeks as a row of blocks. */
export function AnswerClock({ handedInAt, dueAt, now = new Date() }: AnswerClockProps) {
  const { path } = useTexts();
  const { date } = useFormat();
  const { weeks, passed, daysLeft, late } = answerClock(handedInAt, dueAt, now);
  return (
    <div className={styles.clock} data-late={late}>
      <p className={styles.date}>{late ? path.answerLate(date(dueAt)) : path.answerBy(date(dueAt))}</p>
      <div className={styles.weeks} aria-hidden="true">
        {Array.from({ length: weeks }, (_, week) => <i key={week} data-state={week < passed ? "passed" : week === passed ? "now" : "ahead"} />)}
      </div>
      <p className={styles.words}>
        {late ? path.answerLateWhy : <>{path.week(Math.min(weeks, passed + 1), weeks)}, {path.daysLeft(daysLeft)}. {path.answerWhy}</>}
      </p>
    </div>
  );
}
