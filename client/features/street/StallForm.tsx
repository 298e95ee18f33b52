import { useEffect, useRef, useState } from "react";
import { useAct } from "#client/lib/use-act.ts";
import { Button } from "#client/ui/Button.tsx";
import { Checkbox } from "#client/ui/Checkbox.tsx";
import { Form } from "#client/ui/Form.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { SignUpAtStall } from "./list-fragments.ts";
import { NeighbourFields, nobodyYet } from "./NeighbourFields.tsx";
import styles from "./Street.module.css";
import { useStreetTexts } from "#client/texts/own/street.ts";

/** As long as somebody who walked away may have left their details on the screen. */
const forgetMs = 60_000;

/** Signs one neighbour up after the other. Nothing of the one before is left: not after sending, and not after a minute without typing. */
export function StallForm({ stallKey }: { readonly stallKey: string }) {
  const words = useStreetTexts();
  const { run, busy, problem, forget } = useAct(SignUpAtStall);
  const [typed, setTyped] = useState(nobodyYet);
  const [agrees, setAgrees] = useState(false);
  const [asked, setAsked] = useState(false);
  const [thanked, setThanked] = useState(false);
  const thanks = useRef<HTMLHeadingElement>(null);
  const clear = () => {
    setTyped(nobodyYet);
    setAgrees(false);
    setAsked(false);
    forget();
  };
  useEffect(() => {
    if (typed === nobodyYet) return;
    const timer = setTimeout(clear, forgetMs);
    return () => clearTimeout(timer);
  });
  useEffect(() => {
    if (thanked) thanks.current?.focus();
  }, [thanked]);
  const send = async () => {
    setAsked(true);
    const { opinion } = typed;
    if (!agrees || !opinion || !(await run({ key: stallKey, neighbour: { ...typed, opinion } }))) return;
    clear();
    setThanked(true);
  };
  if (thanked) {
    return (
      <div className={styles.card}>
        <h2 ref={thanks} tabIndex={-1}>{words.thanks}</h2>
        <p>{words.thanksWhy}</p>
        <div><Button onClick={() => setThanked(false)}>{words.next}</Button></div>
      </div>
    );
  }
  return (
    <Form onSubmit={send} label={words.stallTitle}>
      <NeighbourFields typed={typed} onType={setTyped} oneself />
      <Checkbox label={words.consent} checked={agrees} onChange={setAgrees} />
      {asked && !agrees && <Notice kind="alert">{words.consentFirst}</Notice>}
      <Refused problem={problem} />
      <div><Button type="submit" busy={busy}>{words.signUp}</Button></div>
    </Form>
  );
}
