import type { FragmentType } from "@apollo/client/masking";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useForwardingTexts } from "#client/texts/own/forwarding.ts";
import { useStuckTexts } from "#client/texts/own/stuck.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Chip } from "#client/ui/Chip.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { VisuallyHidden } from "#client/ui/VisuallyHidden.tsx";
import styles from "./Forwarding.module.css";

const StuckItem_letter = graphql(`
  fragment StuckItem_letter on DeadLetter { id kind about givenUpAt attempts fault detail }
`);

const RetryDeadLetter = graphql(`
  mutation RetryDeadLetter($id: ID!) {
    retryDeadLetter(id: $id) {
      ... on DeadLettersRetried { retried left { kind count } }
      ... on Refusal { reason }
    }
  }
`);

interface StuckItemProps {
  readonly letter: FragmentType<typeof StuckItem_letter>;
  readonly onDone: (retried: number) => void;
}

/** One thing that was given up: what it was, what went wrong, and the button. */
export function StuckItem({ letter, onDone }: StuckItemProps) {
  const texts = useStuckTexts();
  const forwarding = useForwardingTexts();
  const { dateTime } = useFormat();
  const { id, kind, about, givenUpAt, attempts, fault, detail } = usePart(StuckItem_letter, letter);
  const { run, busy, problem } = useAct(RetryDeadLetter);
  const retry = async () => {
    const done = await run({ id });
    if (done) onDone(done.retried);
  };
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <h2 className={styles.title}>{texts.kind[kind]}: {about}</h2>
        <Chip tone="bad">{texts.givenUp(dateTime(givenUpAt))}</Chip>
      </div>
      <p>{(fault && (texts.fault[fault] ?? (forwarding.problem as Record<string, string>)[fault])) ?? texts.otherFault} <span className={styles.soft}>{texts.tries(attempts)}</span></p>
      {(detail ?? fault) && <details className={styles.soft}><summary>{texts.said}</summary><code>{detail ?? fault}</code></details>}
      <div className={styles.acts}>
        <Button look="quiet" busy={busy} onClick={() => void retry()}>{texts.retry}<VisuallyHidden>{texts.retryOf(about, dateTime(givenUpAt))}</VisuallyHidden></Button>
        <Refused problem={problem} />
      </div>
    </li>
  );
}
