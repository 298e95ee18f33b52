import { useState } from "react";
import { useAct } from "#client/lib/use-act.ts";
import { useResidenceTexts } from "#client/texts/own/residence.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Form } from "#client/ui/Form.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { AddressForm, type TypedAddress } from "./AddressForm.tsx";
import { CodeField } from "./CodeField.tsx";
import { ProveByLetter, RequestLetter } from "./residence-fragments.ts";
import styles from "./Residence.module.css";

interface LetterStepProps {
  readonly letter: { readonly askedAt: string; readonly printed: boolean; readonly expiresAt: string; readonly attemptsLeft: number } | null;
  readonly typed: TypedAddress;
  readonly onType: (typed: TypedAddress) => void;
}

/** From an address that somebody told to one that is proven: ask, wait, type the code. */
export function LetterStep({ letter, typed, onType }: LetterStepProps) {
  const residence = useResidenceTexts();
  const { date } = useFormat();
  const request = useAct(RequestLetter);
  const prove = useAct(ProveByLetter);
  const [code, setCode] = useState("");
  const ask = <AddressForm typed={typed} onType={onType} onSend={(address) => void request.run({ ...address })} send={residence.ask} hint={residence.askHint} look="strong" busy={request.busy} problem={request.problem} />;
  if (!letter) return ask;
  return (
    <>
      <p role="status">{letter.printed ? residence.printed(date(letter.expiresAt)) : residence.asked(date(letter.askedAt))}</p>
      {letter.printed && (
        <Form onSubmit={() => void prove.run({ code })}>
          <CodeField kind="letter" label={residence.code} hint={residence.codeHint(letter.attemptsLeft)} bad={residence.badCode} value={code} onChange={setCode} />
          <Refused problem={prove.problem} />
          <Button type="submit" busy={prove.busy}>{residence.useCode}</Button>
        </Form>
      )}
      <details className={styles.more}><summary>{residence.again}</summary>{ask}</details>
    </>
  );
}
