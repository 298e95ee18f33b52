import type { FragmentType } from "@apollo/client/masking";
import { useId, type ReactNode } from "react";
import { usePart } from "#client/lib/fragment.ts";
import { useQueueTexts } from "#client/texts/own/reports-queue.ts";
import { useReportingTexts } from "#client/texts/own/reporting.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Chip } from "#client/ui/Chip.tsx";
import { VisuallyHidden } from "#client/ui/VisuallyHidden.tsx";
import { CaseContext } from "./CaseContext.tsx";
import { CaseItem_case } from "./case-fragment.ts";
import styles from "./Queue.module.css";

interface CaseItemProps {
  readonly of: FragmentType<typeof CaseItem_case>;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
  /** What can be done about it. */
  readonly children: ReactNode;
}

/** All reports of one thing: its head says how urgent it is, its inside is where it is decided. */
export function CaseItem({ of, open, onToggle, chosen, onChoose, children }: CaseItemProps) {
  const words = useQueueTexts();
  const reporting = useReportingTexts();
  const { shortDate } = useFormat();
  const body = useId();
  const { id, kind, danger, unlawful, reportCount, openedAt, subject } = usePart(CaseItem_case, of);
  const title = subject?.text || subject?.title || words.gone;
  return (
    <li className={styles.item} data-danger={danger} data-case={id}>
      <label className={styles.pick}><input type="checkbox" checked={chosen} onChange={(event) => onChoose(event.target.checked)} /><VisuallyHidden>{words.choose(title.slice(0, 80))}</VisuallyHidden></label>
      <h2>
        <button type="button" className={styles.head} data-head aria-expanded={open} aria-controls={body} onClick={onToggle}>
          <span className={styles.title}>{title.length > 140 ? `${title.slice(0, 140)}…` : title}</span>
          <span className={styles.facts}>
            {danger && <Chip tone="bad">{words.danger}</Chip>}
            {unlawful && <Chip tone="brick">{words.unlawful}</Chip>}
            <span>{reporting.what[kind]}</span> <span>{words.times(reportCount)}</span> <span>{words.since(shortDate(openedAt))}</span>
          </span>
        </button>
      </h2>
      <div id={body} className={styles.body} hidden={!open}>{open && <CaseContext of={of}>{children}</CaseContext>}</div>
    </li>
  );
}
