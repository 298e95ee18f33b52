import type { FragmentType } from "@apollo/client/masking";
import { usePart } from "#client/lib/fragment.ts";
import { useQueueTexts } from "#client/texts/own/reports-queue.ts";
import { Button } from "#client/ui/Button.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { CaseItem_case } from "./case-fragment.ts";
import type { Done } from "./CaseQueue.tsx";
import styles from "./Queue.module.css";
import { useSettleCases } from "./use-settle-cases.ts";

interface CaseActsProps {
  readonly of: FragmentType<typeof CaseItem_case>;
  readonly onDone: (done: Done) => void;
}

/** What can be done about what was reported. The number before each is its key. */
export function CaseActs({ of, onDone }: CaseActsProps) {
  const words = useQueueTexts();
  const { id, subject, viewerCanSettle } = usePart(CaseItem_case, of);
  const { settle, busy, problem } = useSettleCases();
  const dismiss = async () => {
    if (await settle([id])) onDone({ text: words.dismissed(subject?.title ?? words.gone), caseId: id });
  };
  return (
    <>
      <div className={styles.acts}>
        {viewerCanSettle.allowed && <span data-key="0"><Button look="quiet" busy={busy} onClick={() => void dismiss()}>0 · {words.dismiss}</Button></span>}
      </div>
      <Refused problem={problem} />
    </>
  );
}
