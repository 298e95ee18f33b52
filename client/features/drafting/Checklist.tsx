import { draftTexts, missingForDraagvlak } from "#shared/initiatives/draft.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import { VisuallyHidden } from "#client/ui/VisuallyHidden.tsx";
import { toDraft, type DraftForm } from "./draft-form.ts";
import styles from "./Checklist.module.css";

/** What the plan still needs before neighbours can be asked for support; ticked off while one types. */
export function Checklist({ form }: { readonly form: DraftForm }) {
  const { drafting } = useTexts();
  const missing = missingForDraagvlak(toDraft(form));
  const parts = [...draftTexts, "asked"] as const;
  return (
    <div className={styles.place}>
      <Card heading={drafting.checklist}>
        <p className={styles.soft}>{missing.length ? drafting.checklistWhy : drafting.checklistDone}</p>
        <ul className={styles.list}>
          {parts.map((part) => (
            <li key={part} data-there={!missing.includes(part)}>
              <span className={styles.mark} aria-hidden="true">{missing.includes(part) ? "" : "✓"}</span>
              {part === "asked" ? drafting.lines : drafting.fields[part].label}
              <VisuallyHidden>, {missing.includes(part) ? drafting.missing : drafting.there}</VisuallyHidden>
            </li>
          ))}
        </ul>
      </Card>
    </div>
  );
}
