import { useState } from "react";
import { useQueueTexts } from "#client/texts/own/reports-queue.ts";
import { Button } from "#client/ui/Button.tsx";
import { Dialog } from "#client/ui/Dialog.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import type { Done } from "./CaseQueue.tsx";
import styles from "./Queue.module.css";
import { useSettleCases } from "./use-settle-cases.ts";

interface BulkBarProps {
  readonly cases: readonly { readonly id: string; readonly subject: { readonly title: string; readonly text?: string } | null }[];
  readonly onDone: (done: Done) => void;
}

/** Several cases at once, looked over before it is done. */
export function BulkBar({ cases, onDone }: BulkBarProps) {
  const words = useQueueTexts();
  const [looking, setLooking] = useState(false);
  const { settle, busy, problem } = useSettleCases();
  if (cases.length === 0) return null;
  const settleAll = async () => {
    if (!(await settle(cases.map(({ id }) => id)))) return;
    setLooking(false);
    onDone({ text: words.chosen(cases.length) });
  };
  return (
    <div className={styles.bulk} role="region" aria-label={words.chosen(cases.length)}>
      <b>{words.chosen(cases.length)}</b>
      <Button look="quiet" onClick={() => setLooking(true)}>{words.dismiss}</Button>
      <Dialog open={looking} heading={words.preview} onClose={() => setLooking(false)}>
        <p>{words.previewText}</p>
        <ul>{cases.map(({ id, subject }) => <li key={id}>{subject?.text?.slice(0, 120) || subject?.title || words.gone}</li>)}</ul>
        <Refused problem={problem} />
        <div className={styles.acts}><Button busy={busy} onClick={() => void settleAll()}>{words.settleAll(cases.length)}</Button><Button look="plain" onClick={() => setLooking(false)}>{words.cancel}</Button></div>
      </Dialog>
    </div>
  );
}
