import { useState } from "react";
import type { MeasureKind } from "#shared/moderation/measures.ts";
import type { SubjectKind } from "#client/gql/enums.ts";
import { useMeasureTexts } from "#client/texts/own/measures.ts";
import { Button } from "#client/ui/Button.tsx";
import { MeasureForm } from "./MeasureForm.tsx";
import styles from "./Queue.module.css";
import { useMeasuresOf } from "./use-measures-of.ts";

interface CaseMeasuresProps {
  readonly kind: SubjectKind;
  readonly subjectId: string;
  readonly onTaken: (measureId: string, measure: MeasureKind) => void;
}

/** The measures that fit what was reported; the number before each is its key. */
export function CaseMeasures({ kind, subjectId, onTaken }: CaseMeasuresProps) {
  const words = useMeasureTexts();
  const about = useMeasuresOf(kind, subjectId);
  const [chosen, choose] = useState<MeasureKind | null>(null);
  if (!about) return null;
  return (
    <>
      <div className={styles.acts}>
        {about.measures.map((measure, index) => (
          <span key={measure} data-key={index + 1}><Button look="quiet" pressed={measure === chosen} onClick={() => choose(measure)}>{index < 9 && `${index + 1} · `}{words.kinds[measure]}</Button></span>
        ))}
      </div>
      {chosen && <MeasureForm key={chosen} measure={chosen} about={about} onTaken={(id) => onTaken(id, chosen)} onCancel={() => choose(null)} />}
    </>
  );
}
