import type { ReactNode } from "react";
import type { ClosedReason } from "#shared/drafting/messages.ts";
import { paths } from "#client/lib/paths.ts";
import { useDraftingTexts } from "#client/texts/own/drafting.ts";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import styles from "./ClosedDraft.module.css";
import type { DraftRoom } from "./draft-room.ts";

interface ClosedDraftProps {
  readonly reason: ClosedReason;
  readonly room: DraftRoom;
  readonly onAgain: () => void;
  readonly children: ReactNode;
}

/** Writing is over: why, and what one can do. Who may not be here any more gets nothing of it; others get back what they typed and never saved. */
export function ClosedDraft({ reason, room, onAgain, children }: ClosedDraftProps) {
  const { shell } = useTexts();
  const drafting = useDraftingTexts();
  const { euro } = useFormat();
  const { heading, text } = drafting.closed[reason];
  const unsent = reason === "FROZEN" || reason === "TOO_LARGE" ? room.unsent() : [];
  return (
    <div className={styles.closed}>
      <Notice kind="alert" heading={heading}><p>{text}</p></Notice>
      <div className={styles.ways}>
        {(reason === "TOO_LARGE" || reason === "TOO_MANY") && <Button onClick={onAgain}>{drafting.again}</Button>}
        {reason === "NOT_SIGNED_IN" && <LinkButton to={paths.signIn(paths.editInitiative(room.initiativeId))}>{shell.signIn}</LinkButton>}
        {reason === "NO_ACCESS" ? <LinkButton look="quiet" to={paths.groups()}>{shell.groups}</LinkButton> : reason !== "NOT_SIGNED_IN" && <LinkButton look="quiet" to={paths.initiative(room.initiativeId)}>{drafting.back}</LinkButton>}
      </div>
      {unsent.length > 0 && (
        <section>
          <h2>{drafting.keptText}</h2>
          {unsent.map((part) => (
            <div key={part.name}>
              <h3>{part.name === "lines" ? drafting.lines : drafting.fields[part.name].label}</h3>
              {part.name === "lines" ? <ul>{part.lines.map(({ description, cents }, index) => <li key={index}>{description} {euro(cents)}</li>)}</ul> : <p>{part.text}</p>}
            </div>
          ))}
        </section>
      )}
      {children}
    </div>
  );
}
