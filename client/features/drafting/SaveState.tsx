import { useEffect, useState } from "react";
import { useWatched } from "#client/lib/watched.ts";
import { useDraftingTexts } from "#client/texts/own/drafting.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { VisuallyHidden } from "#client/ui/VisuallyHidden.tsx";
import { useDesk } from "./desk.ts";
import styles from "./SaveState.module.css";

/** Milliseconds that Ctrl-S waits for the server. */
const patience = 5_000;

/** Whether what one sees is in the database. Seen at every moment; said aloud only when it goes wrong, is right again, or is asked for. */
export function SaveState() {
  const drafting = useDraftingTexts();
  const { time } = useFormat();
  const { room } = useDesk();
  const { line, unsaved, late, savedAt } = useWatched(room.state);
  const waits = unsaved && (late || line === "lost");
  const [said, setSaid] = useState({ waits, text: "" });
  if (said.waits !== waits) setSaid({ waits, text: waits ? `${line === "lost" ? drafting.notSaved : drafting.late}. ${drafting.stays}` : drafting.savedAgain });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "s" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      void room.settle(patience).then((isStored) => isStored && setSaid((before) => ({ ...before, text: drafting.savedAt(time(new Date())) })));
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [room, drafting, time]);
  const kept = savedAt ? drafting.savedAt(time(savedAt)) : drafting.saved;
  const [head, why] = waits
    ? [line === "lost" ? drafting.notSaved : drafting.late, drafting.stays]
    : unsaved ? [drafting.saving, ""]
    : line === "lost" ? [drafting.offline, kept]
    : [kept, line === "merge" ? drafting.slow : ""];
  return (
    <div className={styles.state} data-state={waits ? "waits" : unsaved ? "saving" : line === "lost" ? "lost" : "saved"}>
      <span className={styles.lamp} aria-hidden="true" />
      <p><b>{head}</b>{why && <span className={styles.why}>{why}</span>}</p>
      <div role="status"><VisuallyHidden>{said.text}</VisuallyHidden></div>
    </div>
  );
}
