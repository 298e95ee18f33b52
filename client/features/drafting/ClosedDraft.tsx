import type { RefusalReason } from "#shared/refusal-reasons.ts";
import { draftTexts } from "#shared/initiatives/draft.ts";
import { paths } from "#client/lib/paths.ts";
import { readDraft } from "#client/lib/use-draft.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import styles from "./ClosedDraft.module.css";
import type { DraftForm } from "./draft-form.ts";
import { isSame } from "./merge-drafts.ts";

/** Editing is over, or not this person's. What they typed before and never saved is handed back to read. */
export function ClosedDraft({ id, reason }: { readonly id: string; readonly reason?: RefusalReason | null | undefined }) {
  const { drafting } = useTexts();
  const kept = readDraft<{ base: DraftForm; mine: DraftForm } | null>(`initiative:${id}`, null);
  const own = kept ? draftTexts.filter((field) => !isSame(field, kept.base, kept.mine)) : [];
  return (
    <div className={styles.closed}>
      <Refused problem={reason ?? null} />
      <LinkButton look="quiet" to={paths.initiative(id)}>{drafting.back}</LinkButton>
      {kept && own.length > 0 && (
        <section>
          <h2>{drafting.keptText}</h2>
          {own.map((field) => <div key={field}><h3>{drafting.fields[field].label}</h3><p>{kept.mine[field]}</p></div>)}
        </section>
      )}
    </div>
  );
}
