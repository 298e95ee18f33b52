import type { FragmentType } from "@apollo/client/masking";
import { useState } from "react";
import { useAct } from "#client/lib/use-act.ts";
import { useDoorTexts } from "#client/texts/own/door.ts";
import { Button } from "#client/ui/Button.tsx";
import { Card } from "#client/ui/Card.tsx";
import { EmptyState } from "#client/ui/EmptyState.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { DoorEntry } from "./DoorEntry.tsx";
import { type DoorEntry_entry, OpenDoorList } from "./door-fragments.ts";
import styles from "./Places.module.css";
import { SomebodyForm } from "./SomebodyForm.tsx";
import type { PlacesActivity } from "./register-draft.ts";

export type Entry = FragmentType<typeof DoorEntry_entry> & { readonly id: string; readonly state: string };

/** The names: shown when the organiser asks for them, because that is kept; and a form for who calls. */
export function DoorNames({ activity }: { readonly activity: Pick<PlacesActivity, "id" | "registrationQuestions"> }) {
  const door = useDoorTexts();
  const { run, busy, problem } = useAct(OpenDoorList);
  const [entries, setEntries] = useState<readonly Entry[] | null>(null);
  const open = async () => {
    const list = await run({ activityId: activity.id });
    if (list) setEntries(list.entries);
  };
  if (!entries) {
    return (
      <Card heading={door.caption}>
        <div className={styles.card}>
          <p>{door.why}</p>
          <Refused problem={problem} />
          <div><Button busy={busy} onClick={() => void open()}>{door.open}</Button></div>
        </div>
      </Card>
    );
  }
  const lines = (some: readonly Entry[]) => <ul className={styles.people}>{some.map((entry) => <DoorEntry key={entry.id} entry={entry} onOff={() => void open()} />)}</ul>;
  const waiting = entries.filter(({ state }) => state === "WAITING");
  return (
    <>
      <Card heading={door.caption} aside={<Button look="quiet" onClick={() => window.print()}>{door.print}</Button>}>
        {entries.length === 0 && <EmptyState text={door.nobody} />}
        {lines(entries.filter(({ state }) => state !== "WAITING"))}
        {waiting.length > 0 && <section className={`${styles.line} ${styles.hide}`}><h3>{door.waiting}</h3>{lines(waiting)}</section>}
      </Card>
      <div className={styles.hide}><SomebodyForm activity={activity} onAdded={(entry) => setEntries((before) => [...(before ?? []), entry])} /></div>
    </>
  );
}
