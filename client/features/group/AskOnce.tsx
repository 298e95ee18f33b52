import { useState } from "react";
import type { Problem } from "#client/lib/use-act.ts";
import { useGroupTexts } from "#client/texts/own/group.ts";
import { Button } from "#client/ui/Button.tsx";
import { Dialog } from "#client/ui/Dialog.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import styles from "./AskOnce.module.css";

interface AskOnceProps {
  readonly button: string;
  readonly ask: string;
  readonly confirm: string;
  readonly act: { readonly busy: boolean; readonly problem: Problem | null; readonly forget: () => void };
  /** Not null when it was done. */
  readonly onConfirm: () => Promise<unknown>;
}

/** Something that cannot be undone: asked once, in so many words. */
export function AskOnce({ button, ask, confirm, act, onConfirm }: AskOnceProps) {
  const group = useGroupTexts();
  const [asking, setAsking] = useState(false);
  const close = () => {
    act.forget();
    setAsking(false);
  };
  const sure = async () => {
    if (await onConfirm()) setAsking(false);
  };
  return (
    <>
      <Button look="plain" onClick={() => setAsking(true)}>{button}</Button>
      <Dialog open={asking} heading={button} onClose={close}>
        <div className={styles.ask}>
          <p>{ask}</p>
          <Refused problem={act.problem} />
          <div className={styles.buttons}>
            <Button look="danger" busy={act.busy} onClick={() => void sure()}>{confirm}</Button>
            <Button look="quiet" onClick={close}>{group.notNow}</Button>
          </div>
        </div>
      </Dialog>
    </>
  );
}
