import type { FragmentType } from "@apollo/client/masking";
import { useEffect, useRef, useState } from "react";
import { usePart } from "#client/lib/fragment.ts";
import { useAct } from "#client/lib/use-act.ts";
import { usePlacesTexts } from "#client/texts/own/places.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { ChangeParty } from "./ChangeParty.tsx";
import styles from "./Places.module.css";
import { AcceptPlace, CancelRegistration, OwnRegistration_registration } from "./registration-fragments.ts";

interface OwnRegistrationProps {
  readonly registration: FragmentType<typeof OwnRegistration_registration>;
  /** From the link of a mail, by which one needs no account. */
  readonly linkKey?: string;
}

/** What one has: a place, a place in the line, or a place that waits for one's answer; and what one can do about it. */
export function OwnRegistration({ registration, linkKey }: OwnRegistrationProps) {
  const words = usePlacesTexts();
  const { weekday, time } = useFormat();
  const { id, state, party, acceptBy, ahead, viewerCanAccept } = usePart(OwnRegistration_registration, registration);
  const accept = useAct(AcceptPlace);
  const cancel = useAct(CancelRegistration);
  const [sure, setSure] = useState(false);
  const heading = useNewsHeading(state);
  const which = linkKey === undefined ? { id } : { key: linkKey };
  const isOver = state === "CANCELLED" || state === "LAPSED";
  return (
    <div className={styles.own} data-state={state}>
      <h3 ref={heading} tabIndex={-1}>{words.state[state]}</h3>
      {state === "UNCONFIRMED" && <p>{words.confirmWhy}</p>}
      {state === "OFFERED" && acceptBy && <p>{words.answerBy(`${weekday(acceptBy)}, ${time(acceptBy)}`)}</p>}
      {state === "WAITING" && <p>{viewerCanAccept.allowed ? words.nowFree : words.ahead(ahead ?? 0)}</p>}
      {!isOver && <p>{words.withParty(party)}</p>}
      <Refused problem={accept.problem ?? cancel.problem} />
      {sure ? (
        <>
          <p>{words.cancelSure}</p>
          <div className={styles.buttons}>
            <Button look="danger" busy={cancel.busy} onClick={() => void cancel.run(which).then(() => setSure(false))}>{words.cancel}</Button>
            <Button look="plain" onClick={() => setSure(false)}>{words.keep}</Button>
          </div>
        </>
      ) : !isOver && (
        <div className={styles.buttons}>
          {state !== "REGISTERED" && viewerCanAccept.allowed && <Button busy={accept.busy} onClick={() => void accept.run(which)}>{words.accept}</Button>}
          <Button look="quiet" busy={cancel.busy} onClick={() => setSure(true)}>{state === "OFFERED" || state === "UNCONFIRMED" ? words.decline : words.cancel}</Button>
        </div>
      )}
      {(state === "REGISTERED" || state === "WAITING" || state === "OFFERED") && <ChangeParty key={party} which={which} party={party} />}
    </div>
  );
}

/** What became of it is read out when it changes under one's hands, not when the page opens. */
function useNewsHeading(state: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(state);
  useEffect(() => {
    if (shown.current !== state) heading.current?.focus({ preventScroll: true });
    shown.current = state;
  }, [state]);
  return heading;
}
