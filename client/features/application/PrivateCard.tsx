import { useState } from "react";
import { inFours } from "#shared/subsidies/iban.ts";
import type { PrivateParts } from "#shared/subsidies/private.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useApplicationTexts } from "#client/texts/own/application.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Facts } from "#client/ui/Facts.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { RevealPrivate } from "./application-fragment.ts";

interface Shown extends PrivateParts {
  readonly email: string | null;
}
interface PrivateCardProps {
  readonly id: string;
  readonly givenAt: string | null;
  readonly mayReveal: boolean;
}

/** Who applies, behind a button: to look is an act that stands in the log. It is shown here and kept nowhere on this device. */
export function PrivateCard({ id, givenAt, mayReveal }: PrivateCardProps) {
  const { privately: words } = useApplicationTexts();
  const { date } = useFormat();
  const { run, busy, problem } = useAct(RevealPrivate);
  const [shown, setShown] = useState<Shown | null>(null);
  const look = async () => setShown(await run({ id }));
  if (!mayReveal) return givenAt ? <p>{words.given(date(givenAt))}</p> : null;
  if (!shown) {
    return (
      <>
        <p>{givenAt ? words.given(date(givenAt)) : words.byApplicant}</p>
        <div><Button look="quiet" busy={busy} onClick={() => void look()}>{words.show}</Button></div>
        <Refused problem={problem} />
      </>
    );
  }
  const items = (["name", "iban", "holder", "address", "postcode", "town", "phone", "email"] as const)
    .flatMap((name) => (shown[name] ? [{ term: words[name], fact: name === "iban" ? inFours(shown.iban) : shown[name] }] : []));
  return (
    <>
      <Facts items={items} />
      <p role="status">{words.shown}</p>
      <div><Button look="plain" onClick={() => setShown(null)}>{words.hide}</Button></div>
    </>
  );
}
