import { useState } from "react";
import { useQueueTexts } from "#client/texts/own/reports-queue.ts";
import { Button } from "#client/ui/Button.tsx";
import { Checkbox } from "#client/ui/Checkbox.tsx";
import { Dialog } from "#client/ui/Dialog.tsx";
import styles from "./Queue.module.css";

const remembered = "brink.queue-keys";

/** Whether single keys do something in the queue: they can be turned off (WCAG 2.1.4), and stay so. */
export function useQueueKeys(): readonly [on: boolean, turn: (on: boolean) => void] {
  const [on, setOn] = useState(() => typeof localStorage === "undefined" || localStorage.getItem(remembered) !== "off");
  const turn = (next: boolean) => {
    localStorage.setItem(remembered, next ? "on" : "off");
    setOn(next);
  };
  return [on, turn];
}

interface QueueKeysProps {
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly on: boolean;
  readonly onTurn: (on: boolean) => void;
}

/** Which keys there are, and whether they work. */
export function QueueKeys({ open, onOpen, on, onTurn }: QueueKeysProps) {
  const words = useQueueTexts();
  return (
    <>
      <Button look="quiet" onClick={() => onOpen(true)}>{words.keys}</Button>
      <Dialog open={open} heading={words.keys} onClose={() => onOpen(false)}>
        <dl className={styles.keys}>{words.help.map(([key, what]) => <div key={key} style={{ display: "contents" }}><dt>{key}</dt><dd>{what}</dd></div>)}</dl>
        <Checkbox label={words.keysOn} about={words.keysAbout} checked={on} onChange={onTurn} />
      </Dialog>
    </>
  );
}
