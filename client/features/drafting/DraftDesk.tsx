import type { Editor } from "@tiptap/core";
import { useCallback, useMemo, useRef, useState, type ReactNode } from "react";
import type { RichPart as Part } from "#shared/drafting/document.ts";
import type { BudgetLine, DraftText } from "#shared/initiatives/draft.ts";
import { OpenDraftContext } from "#client/lib/draft-room.ts";
import { paths } from "#client/lib/paths.ts";
import { useWatched } from "#client/lib/watched.ts";
import { useDraftingTexts } from "#client/texts/own/drafting.ts";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import { Checklist } from "./Checklist.tsx";
import { DeskContext } from "./desk.ts";
import { addLines } from "./draft-lines.ts";
import { DeskBar } from "./DeskBar.tsx";
import styles from "./DraftDesk.module.css";
import type { DraftRoom } from "./draft-room.ts";
import { LeaveDialog } from "./LeaveDialog.tsx";
import { LinesEditor } from "./LinesEditor.tsx";
import { PlainPart } from "./PlainPart.tsx";
import { RichPart } from "./RichPart.tsx";
import { Sums } from "./Sums.tsx";
import { usePasteGuard } from "./use-paste-guard.ts";

/** What helps to answer the question of a part. */
export type Questions = (part: Exclude<DraftText, "title"> | "lines") => ReactNode;

interface DraftDeskProps {
  readonly room: DraftRoom;
  readonly questions: Questions;
  readonly aside: ReactNode;
}

/** The plan, question by question, in the order in which one thinks of it; beside it what is still missing, and whatever else belongs there. */
export function DraftDesk({ room, questions, aside }: DraftDeskProps) {
  const drafting = useDraftingTexts();
  const [active, activate] = useState<Part | null>(null);
  const [editors, setEditors] = useState<ReadonlyMap<Part, Editor>>(new Map());
  const toolbar = useRef<HTMLDivElement>(null);
  const { restored, unsaved } = useWatched(room.state);
  const { refused, guard } = usePasteGuard();
  const place = useCallback((part: Part, editor: Editor | null) => setEditors((before) => new Map([...before].filter(([other]) => other !== part).concat(editor ? [[part, editor]] : []))), []);
  const toToolbar = useCallback(() => toolbar.current?.querySelector<HTMLElement>("[tabindex='0']")?.focus(), []);
  const settle = useCallback((within: number) => room.settle(within), [room]);
  const desk = useMemo(() => ({ room, active, activate, editors, place, toToolbar }), [room, active, editors, place, toToolbar]);
  const open = useMemo(() => {
    const { initiativeId, doc } = room;
    return { initiativeId, doc, editors, settle, addLines: (lines: readonly BudgetLine[]) => addLines(doc, lines) };
  }, [room, editors, settle]);
  const rich = (part: Part) => <RichPart part={part}>{questions(part)}</RichPart>;
  return (
    <DeskContext value={desk}>
      <OpenDraftContext value={open}>
        <div className={styles.desk} {...guard}>
          <DeskBar toolbar={toolbar} />
          {restored && <Notice kind="status">{drafting.restored}</Notice>}
          {refused && <Notice kind="alert">{drafting.pasteTooLarge}</Notice>}
          <div className={styles.sides}>
            <section className={styles.parts} aria-label={drafting.editTitle}>
              <PlainPart part="title">{null}</PlainPart>
              {rich("goal")}
              {rich("forWhom")}
              <PlainPart part="place">{questions("place")}</PlainPart>
              {rich("planning")}
              {rich("ownEffort")}
              {rich("upkeep")}
              <LinesEditor>{questions("lines")}</LinesEditor>
              <Sums />
              <p className={styles.keys}>{drafting.tools.hint}</p>
            </section>
            <aside className={styles.aside}>
              {aside}
              <Checklist><LinkButton to={paths.initiative(room.initiativeId)}>{drafting.back}</LinkButton></Checklist>
            </aside>
          </div>
          <LeaveDialog unsaved={unsaved} settle={settle} />
        </div>
      </OpenDraftContext>
    </DeskContext>
  );
}
