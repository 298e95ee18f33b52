import { useState } from "react";
import { useFeedTexts } from "#client/texts/own/feeds.ts";
import { Button } from "#client/ui/Button.tsx";
import styles from "./Feeds.module.css";

/** An address or a piece of code to take along. `called` says of what, for who hears the buttons one after the other. */
export function Copied({ text, called }: { readonly text: string; readonly called: string }) {
  const words = useFeedTexts();
  const [copied, setCopied] = useState<string | null>(null);
  return (
    <div className={styles.copied}>
      <code className={styles.code} aria-label={called}>{text}</code>
      <div><Button look="quiet" onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(text), () => setCopied(null))}>{words.copy}<span className={styles.hidden}> {called}</span></Button></div>
      <p role="status" className={styles.said}>{copied === text && words.copiedNow}</p>
    </div>
  );
}
