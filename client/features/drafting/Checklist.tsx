import type { ReactNode } from "react";
import { draftProblem, draftTexts, missingForDraagvlak } from "#shared/initiatives/draft.ts";
import { useWatched } from "#client/lib/watched.ts";
import { useDraftingTexts } from "#client/texts/own/drafting.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import { VisuallyHidden } from "#client/ui/VisuallyHidden.tsx";
import styles from "./Checklist.module.css";
import { useDesk } from "./desk.ts";

/** What the plan still needs before neighbours can be asked for support; ticked off while people type. Below it: where to go once all is there. */
export function Checklist({ children }: { readonly children: ReactNode }) {
  const { refusals } = useTexts();
  const drafting = useDraftingTexts();
  const draft = useWatched(useDesk().room.draft);
  const missing = missingForDraagvlak(draft);
  const parts = [...draftTexts, "asked"] as const;
  const problem = missing.length ? null : draftProblem(draft);
  return (
    <Card heading={drafting.checklist}>
      <p className={styles.soft}>{missing.length ? drafting.checklistWhy : problem ? refusals[problem] : drafting.checklistDone}</p>
      <ul className={styles.list}>
        {parts.map((part) => (
          <li key={part} data-there={!missing.includes(part)}>
            <span className={styles.mark} aria-hidden="true">{missing.includes(part) ? "" : "✓"}</span>
            {part === "asked" ? drafting.lines : drafting.fields[part].label}
            <VisuallyHidden>, {missing.includes(part) ? drafting.missing : drafting.there}</VisuallyHidden>
          </li>
        ))}
      </ul>
      {!missing.length && !problem && <div className={styles.on}>{children}</div>}
    </Card>
  );
}
