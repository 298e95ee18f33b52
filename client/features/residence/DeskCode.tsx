import { useState } from "react";
import { useAct } from "#client/lib/use-act.ts";
import { useResidenceTexts } from "#client/texts/own/residence.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { ShownCode } from "./CodeField.tsx";
import { ShowDeskCode } from "./residence-fragments.ts";
import styles from "./Residence.module.css";

/** For who would rather come by: a code by which the wijkregisseur finds the account. */
export function DeskCode() {
  const residence = useResidenceTexts();
  const { dateTime } = useFormat();
  const { run, busy, problem } = useAct(ShowDeskCode);
  const [shown, setShown] = useState<{ readonly code: string; readonly expiresAt: string } | null>(null);
  return (
    <details className={styles.more}>
      <summary>{residence.desk}</summary>
      <p>{residence.deskWhy}</p>
      <div role="status">{shown && <><ShownCode code={shown.code} /><p className={styles.soft}>{residence.validUntil(dateTime(shown.expiresAt))}</p></>}</div>
      <Refused problem={problem} />
      <Button look="quiet" busy={busy} onClick={() => void run({}).then((made) => made && setShown(made))}>{residence.showCode}</Button>
    </details>
  );
}
