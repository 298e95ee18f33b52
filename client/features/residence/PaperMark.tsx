import { lazy, Suspense, useState } from "react";
import { useResidenceTexts } from "#client/texts/own/residence.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Loading } from "#client/ui/Loading.tsx";
import styles from "./Residence.module.css";

// Few stand on a list on paper too: its code comes when somebody opens it.
const PaperMarkForm = lazy(async () => ({ default: (await import("./PaperMarkForm.tsx")).PaperMarkForm }));

export function PaperMark() {
  const { shell } = useTexts();
  const residence = useResidenceTexts();
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.more} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{residence.paperToo}</summary>
      {open && <Suspense fallback={<Loading label={shell.loading} />}><PaperMarkForm /></Suspense>}
    </details>
  );
}
