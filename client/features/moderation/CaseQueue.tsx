import type { FragmentType } from "@apollo/client/masking";
import { useState, type KeyboardEvent } from "react";
import { WalkedList } from "#client/ui/WalkedList.tsx";
import { useQueueTexts } from "#client/texts/own/reports-queue.ts";
import { BulkBar } from "./BulkBar.tsx";
import { CaseActs } from "./CaseActs.tsx";
import { CaseItem } from "./CaseItem.tsx";
import type { CaseItem_case } from "./case-fragment.ts";
import { QueueKeys, useQueueKeys } from "./QueueKeys.tsx";
import styles from "./Queue.module.css";

export interface Done {
  readonly text: string;
  /** By which it is undone: a case that was closed, or a measure that was taken. */
  readonly caseId?: string;
  readonly measureId?: string;
}
interface CaseQueueProps {
  readonly cases: readonly ({ readonly id: string; readonly subject: { readonly title: string } | null } & FragmentType<typeof CaseItem_case>)[];
  readonly onDone: (done: Done) => void;
}

const isTyping = (target: EventTarget) => target instanceof HTMLElement && target.closest("input:not([type=checkbox]), textarea, select, dialog") !== null;

/** The cases of a queue, walked, opened and decided without leaving it: by keys, and by buttons with names. */
export function CaseQueue({ cases, onDone }: CaseQueueProps) {
  const words = useQueueTexts();
  const [opened, setOpened] = useState<string | null>(null);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [help, setHelp] = useState(false);
  const [keysOn, turnKeys] = useQueueKeys();
  const there = chosen.filter((id) => cases.some((each) => each.id === id));
  const choose = (id: string, on: boolean) => setChosen((before) => (on ? [...before, id] : before.filter((each) => each !== id)));
  const press = (event: KeyboardEvent) => {
    if (!keysOn || event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
    const item = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>("[data-case]") : null;
    const id = item?.dataset["case"];
    if (event.key === "?") setHelp(true);
    else if (event.key === "x" && id) choose(id, !there.includes(id));
    else if (/^\d$/u.test(event.key) && id) {
      // Opened first: nothing is decided that was not looked at.
      if (opened !== id) setOpened(id);
      else item?.querySelector<HTMLElement>(`[data-key="${event.key}"] button`)?.click();
    } else return;
    event.preventDefault();
  };
  const done = (text: Done) => {
    setOpened(null);
    onDone(text);
  };
  return (
    // The keys belong to what has the focus inside; the buttons do the same.
    <div className={styles.page} onKeyDown={press}>
      <div className={styles.tools}><p><b>{words.count(cases.length)}</b></p><QueueKeys open={help} onOpen={setHelp} on={keysOn} onTurn={turnKeys} /></div>
      <WalkedList label={words.title} keys={keysOn} onClose={() => setOpened(null)}>
        {cases.map((each) => (
          <CaseItem key={each.id} of={each} open={opened === each.id} onToggle={() => setOpened(opened === each.id ? null : each.id)} chosen={there.includes(each.id)} onChoose={(on) => choose(each.id, on)}>
            <CaseActs of={each} onDone={done} />
          </CaseItem>
        ))}
      </WalkedList>
      <BulkBar cases={cases.filter(({ id }) => there.includes(id))} onDone={done} />
    </div>
  );
}
