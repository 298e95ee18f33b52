import type { FragmentType } from "@apollo/client/masking";
import { useState } from "react";
import { usePart } from "#client/lib/fragment.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useDoorTexts } from "#client/texts/own/door.ts";
import { Button } from "#client/ui/Button.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { DoorEntry_entry, MarkCame } from "./door-fragments.ts";
import styles from "./Places.module.css";
import { CancelRegistration } from "./registration-fragments.ts";

interface DoorEntryProps {
  readonly entry: FragmentType<typeof DoorEntry_entry>;
  /** They were taken off the list. */
  readonly onOff: () => void;
}

/** One line of the list for the door; on paper with a box to tick. */
export function DoorEntry({ entry, onOff }: DoorEntryProps) {
  const door = useDoorTexts();
  const { id, name: known, state, party, byOrganiser, came, answers } = usePart(DoorEntry_entry, entry);
  const mark = useAct(MarkCame);
  const off = useAct(CancelRegistration);
  const [sure, setSure] = useState(false);
  // What was just said stands there at once: at the door one goes on to the next.
  const [said, setSaid] = useState<boolean | null>();
  const say = async (next: boolean | null) => {
    setSaid(next);
    await mark.run({ id, came: next });
    setSaid(undefined);
  };
  const shown = said === undefined ? came : said;
  const name = known ?? door.erased;
  const notes = [state === "OFFERED" && door.offered, byOrganiser && door.byYou].filter(Boolean).join(" · ");
  return (
    <li>
      <p><span className={styles.box} /><b>{name}</b>{notes && <small className={styles.soft}> {notes}</small>}</p>
      <p><span aria-hidden="true">× </span>{party}</p>
      {answers.length > 0 && <dl className={styles.answers}>{answers.map((each) => <div key={each.id}><dt>{each.question}</dt><dd>{each.answer}</dd></div>)}</dl>}
      <div className={styles.acts}>
        {state === "REGISTERED" && (
          <fieldset aria-label={door.cameOf(name)}>
            <span aria-hidden="true">{door.came}</span>
            {([[door.yes, true], [door.no, false]] as const).map(([label, value]) => (
              <label key={label}><input type="checkbox" checked={shown === value} onChange={({ target }) => void say(target.checked ? value : null)} />{label}</label>
            ))}
          </fieldset>
        )}
        {sure ? (
          <>
            <span>{door.offSure(name)}</span>
            <Button look="danger" busy={off.busy} onClick={() => void off.run({ id }).then((done) => done && onOff())}>{door.offYes}</Button>
            <Button look="plain" onClick={() => setSure(false)}>{door.offNo}</Button>
          </>
        ) : <Button look="plain" onClick={() => setSure(true)}>{door.offOf(name)}</Button>}
        <Refused problem={mark.problem ?? off.problem} />
      </div>
    </li>
  );
}
