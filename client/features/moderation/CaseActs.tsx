import type { FragmentType } from "@apollo/client/masking";
import { usePart } from "#client/lib/fragment.ts";
import { useMeasureTexts } from "#client/texts/own/measures.ts";
import { useQueueTexts } from "#client/texts/own/reports-queue.ts";
import { useTakingTexts } from "#client/texts/own/taking-measures.ts";
import { Button } from "#client/ui/Button.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { CaseItem_case } from "./case-fragment.ts";
import { CaseMeasures } from "./CaseMeasures.tsx";
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
  const taking = useTakingTexts();
  const measures = useMeasureTexts();
  const { id, kind, subjectId, subject, viewerCanSettle } = usePart(CaseItem_case, of);
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
      {subject && <CaseMeasures kind={kind} subjectId={subjectId} onTaken={(measureId, measure) => onDone({ text: taking.taken(measures.kinds[measure]), measureId })} />}
    </>
  );
}
