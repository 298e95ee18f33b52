import { instantOfLocal } from "#shared/calendar/local-time.ts";
import { parseEuro } from "#shared/budget/euro-cents.ts";
import { useAgendaTexts } from "#client/texts/own/agenda.ts";
import { usePostingTexts } from "#client/texts/own/posting.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import { Facts } from "#client/ui/Facts.tsx";
import { Prose } from "#client/ui/Prose.tsx";
import styles from "./ActivityForm.module.css";
import type { ActivityDraft } from "./activity-draft.ts";

/** What neighbours will read, once there is enough to read. */
export function ActivityPreview({ draft, by }: { readonly draft: ActivityDraft; readonly by: string }) {
  const agenda = useAgendaTexts();
  const texts = usePostingTexts();
  const { weekday, time, euro } = useFormat();
  const [starts, ends] = [instantOfLocal(draft.starts), instantOfLocal(draft.ends)];
  if (!draft.title.trim() || !starts || !ends) return null;
  const cents = parseEuro(draft.amount);
  const price = { FREE: texts.free, FIXED: cents === null ? "" : euro(cents), OTHER: draft.price, UNKNOWN: "" }[draft.cost];
  return (
    <div className={styles.preview}>
      <Card heading={texts.preview}>
        <h3>{draft.title}</h3>
        <Facts
          items={[
            { term: agenda.when, fact: `${weekday(starts)}, ${agenda.between(time(starts), time(ends))}` },
            { term: agenda.where, fact: draft.place },
            { term: agenda.by, fact: by },
            { term: agenda.price, fact: price },
          ].filter(({ fact }) => fact)}
        />
        <Prose text={draft.about} />
      </Card>
    </div>
  );
}
