import { useState } from "react";
import { paths } from "#client/lib/paths.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { OpenStall } from "./list-fragments.ts";
import styles from "./Street.module.css";
import { useStreetTexts } from "#client/texts/own/street.ts";

/** Opens a stall, and shows the address for its tablet this once. */
export function OpenedStall({ initiativeId, onOpened }: { readonly initiativeId: string; readonly onOpened: () => void }) {
  const words = useStreetTexts();
  const { dateTime } = useFormat();
  const { run, busy, problem } = useAct(OpenStall);
  const [opened, setOpened] = useState<{ readonly key: string; readonly openUntil: string } | null>(null);
  const open = async () => {
    const stall = await run({ initiativeId });
    if (!stall) return;
    setOpened(stall);
    onOpened();
  };
  return (
    <div className={styles.step}>
      <h3>{words.stall}</h3>
      <p>{words.stallWhy}</p>
      <Refused problem={problem} />
      <div role="status">{opened && <><p>{words.stallOpened(dateTime(opened.openUntil))}</p><code className={styles.code}>{`${location.origin}${paths.stall(opened.key)}`}</code></>}</div>
      {!opened && <div><Button look="quiet" busy={busy} onClick={() => void open()}>{words.openStall}</Button></div>}
    </div>
  );
}
