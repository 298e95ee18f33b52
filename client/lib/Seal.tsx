import { useState } from "react";
import { paths } from "#client/lib/paths.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import styles from "./Seal.module.css";

interface SealProps {
  readonly id: string;
  readonly number: number;
  /** SHA-256 of the version's text, in hexadecimal. */
  readonly hash: string;
}
type Found = "right" | "wrong" | "failed";

/** The hash of a text, the text that it was taken of, and the sum done anew by whoever asks. */
export function Seal({ id, number, hash }: SealProps) {
  const { dossier: words } = useTexts();
  const [found, setFound] = useState<Found | null>(null);
  const [busy, setBusy] = useState(false);
  const address = paths.versionText(id, number);
  const check = async () => {
    setBusy(true);
    setFound(await sumOf(address).then((sum): Found => (sum === hash ? "right" : "wrong"), (): Found => "failed"));
    setBusy(false);
  };
  return (
    <details className={styles.seal}>
      <summary>{words.hash}</summary>
      <p className={styles.soft}>{words.hashWhy}</p>
      <code className={styles.hash}>{hash}</code>
      <div className={styles.acts}>
        <Button look="quiet" busy={busy} onClick={() => void check()}>{words.hashCheck}</Button>
        <a href={address} download>{words.hashText}</a>
      </div>
      <p role="status">{found && words.hashFound[found]}</p>
      <p className={styles.soft}>{words.hashHow}</p>
    </details>
  );
}

async function sumOf(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}`);
  const sum = await crypto.subtle.digest("SHA-256", await answer.arrayBuffer());
  return [...new Uint8Array(sum)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
