import { useEffect, type ReactNode } from "react";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import styles from "./SaveBar.module.css";

interface SaveBarProps {
  readonly dirty: boolean;
  readonly busy: boolean;
  readonly savedAt: string;
  /** Why it could not be saved, in sight of the button. */
  readonly children: ReactNode;
}

/** Stays in sight: whether it is saved, and the way to save it. Also by Ctrl-S, which people press anyway. */
export function SaveBar({ dirty, busy, savedAt, children }: SaveBarProps) {
  const { drafting } = useTexts();
  const { dateTime } = useFormat();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "s" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      document.querySelector<HTMLFormElement>("main form")?.requestSubmit();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
  return (
    <div className={styles.bar} data-dirty={dirty}>
      {children}
      <p role="status">
        <span className={styles.lamp} aria-hidden="true" />
        <span><b>{busy ? drafting.saving : dirty ? drafting.unsaved : drafting.saved}</b> <span className={styles.when}>{busy ? null : dirty ? drafting.unsavedWhy : dateTime(savedAt)}</span></span>
      </p>
      <Button type="submit" busy={busy}>{drafting.save}</Button>
    </div>
  );
}
