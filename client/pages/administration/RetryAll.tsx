import type { DeadLetterKind } from "#shared/post/dead-letters.ts";
import { graphql } from "#client/gql/gql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useStuckTexts } from "#client/texts/own/stuck.ts";
import { Button } from "#client/ui/Button.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import styles from "./Forwarding.module.css";

const RetryDeadLetters = graphql(`
  mutation RetryDeadLetters($kind: DeadLetterKind!) {
    retryDeadLetters(kind: $kind) {
      ... on DeadLettersRetried { retried left { kind count } }
      ... on Refusal { reason }
    }
  }
`);

interface RetryAllProps {
  readonly counts: readonly { readonly kind: DeadLetterKind; readonly count: number }[];
  readonly onDone: (retried: number) => void;
}

/** A button for each kind of which something got stuck. */
export function RetryAll({ counts, onDone }: RetryAllProps) {
  const texts = useStuckTexts();
  const { run, busy, problem } = useAct(RetryDeadLetters);
  const retry = async (kind: DeadLetterKind) => {
    const done = await run({ kind });
    if (done) onDone(done.retried);
  };
  return (
    <div className={styles.acts}>
      {counts.map(({ kind, count }) => <Button key={kind} look="quiet" busy={busy} onClick={() => void retry(kind)}>{texts.retryAll(texts.kind[kind], count)}</Button>)}
      <Refused problem={problem} />
    </div>
  );
}
