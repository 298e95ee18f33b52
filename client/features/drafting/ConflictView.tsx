import { useState } from "react";
import type { Problem } from "#client/lib/use-act.ts";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { ConflictPart } from "./ConflictPart.tsx";
import styles from "./ConflictView.module.css";
import type { DraftForm } from "./draft-form.ts";
import type { DraftPart } from "./merge-drafts.ts";
import { usePartNames } from "./use-part-names.ts";
import type { Overtaken } from "./use-draft-editor.ts";

interface ConflictViewProps {
  readonly overtaken: Overtaken;
  readonly busy: boolean;
  readonly problem: Problem | null;
  readonly onSave: (form: DraftForm) => void;
  readonly onLater: () => void;
}

/** Two people changed the same parts: both texts next to each other, and for each a choice. Nothing is lost until one chooses. */
export function ConflictView({ overtaken, busy, problem, onSave, onLater }: ConflictViewProps) {
  const { drafting } = useTexts();
  const { list } = useFormat();
  const names = usePartNames();
  const [chosen, setChosen] = useState<Partial<DraftForm>>({});
  const { merged } = overtaken;
  const choose = (part: DraftPart, value: DraftForm[DraftPart]) => setChosen((before) => ({ ...before, [part]: value }));
  return (
    <section className={styles.view} aria-labelledby="conflict">
      <Notice kind="alert">
        <h2 id="conflict">{drafting.conflictTitle}</h2>
        <p>{drafting.conflictLead}</p>
      </Notice>
      {merged.takenOver.length > 0 && <p>{drafting.conflictTaken(list(merged.takenOver.map(names)))}</p>}
      <div className={styles.form}>
        <Form onSubmit={() => onSave({ ...merged.form, ...chosen })} label={drafting.conflictTitle}>
          {merged.conflicts.map((part) => (
            <ConflictPart key={part} part={part} overtaken={overtaken} value={chosen[part]} onChoose={(value) => choose(part, value)} />
          ))}
          <Refused problem={problem} />
          <FormButtons send={drafting.conflictSave} busy={busy} cancel={{ label: drafting.conflictLater, onCancel: onLater }} />
        </Form>
      </div>
    </section>
  );
}
