import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import { VisuallyHidden } from "#client/ui/VisuallyHidden.tsx";
import type { WayStep } from "./way.ts";
import styles from "./WayPath.module.css";

/** The steps of an initiative as a path, with the day on which each was reached; the dates are left out where space is short. */
export function WayPath({ steps, dates = true }: { readonly steps: readonly WayStep[]; readonly dates?: boolean }) {
  const { path } = useTexts();
  const { shortDate } = useFormat();
  const hidden = { done: path.done, now: path.now, ahead: path.ahead, ended: path.now } as const;
  return (
    <ol className={styles.path} aria-label={path.label} style={{ "--steps": steps.length } as React.CSSProperties}>
      {steps.map(({ id, state, since }) => (
        <li key={id} data-state={state} {...(state === "now" || state === "ended" ? { "aria-current": "step" } : {})}>
          <svg className={styles.mark} viewBox="0 0 24 24" aria-hidden="true">
            <circle cx="12" cy="12" r="9.5" />
            {state === "done" && <path d="m7.5 12.3 3.2 3.2 6-6.6" />}
            {state === "ended" && <path d="m8.5 8.5 7 7m0-7-7 7" />}
          </svg>
          <span className={styles.name}>{path.steps[id]}<VisuallyHidden>, {hidden[state]}</VisuallyHidden></span>
          {dates && since && <time className={styles.since} dateTime={since}>{shortDate(since)}</time>}
        </li>
      ))}
    </ol>
  );
}
