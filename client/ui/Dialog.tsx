import { useEffect, useId, useRef, type ReactNode } from "react";
import { useTexts } from "#client/texts/use-texts.ts";
import styles from "./Dialog.module.css";

interface DialogProps {
  readonly open: boolean;
  readonly heading: string;
  readonly onClose: () => void;
  /** Comes up from below, for what one goes to and fro. */
  readonly sheet?: boolean;
  readonly children: ReactNode;
}

/** The browser's own dialog: it keeps the focus inside, closes on Escape and gives the focus back. */
export function Dialog({ open, heading, onClose, sheet = false, children }: DialogProps) {
  const { ui } = useTexts();
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (open && !dialog?.open) dialog?.showModal();
    if (!open && dialog?.open) dialog.close();
  }, [open]);
  return (
    <dialog ref={ref} className={styles.dialog} data-sheet={sheet} aria-labelledby={id} onClose={onClose}>
      {open && (
        <>
          <div className={styles.head}>
            <h2 id={id}>{heading}</h2>
            <button type="button" className={styles.close} aria-label={ui.close} onClick={onClose}>×</button>
          </div>
          {children}
        </>
      )}
    </dialog>
  );
}
