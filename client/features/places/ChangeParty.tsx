import { useState } from "react";
import { useAct } from "#client/lib/use-act.ts";
import { usePlacesTexts } from "#client/texts/own/places.ts";
import { Button } from "#client/ui/Button.tsx";
import { Form } from "#client/ui/Form.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { PartySelect } from "./PartySelect.tsx";
import { ChangeParty as ChangePartyAct } from "./registration-fragments.ts";

interface ChangePartyProps {
  readonly which: { readonly id?: string; readonly key?: string };
  readonly party: number;
}

/** With more or fewer than was said. */
export function ChangeParty({ which, party }: ChangePartyProps) {
  const words = usePlacesTexts();
  const { run, busy, problem } = useAct(ChangePartyAct);
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState(party);
  if (!open) return <div><Button look="plain" onClick={() => setOpen(true)}>{words.change}</Button></div>;
  return (
    <Form label={words.change} onSubmit={async () => void (await run({ ...which, party: wanted }))}>
      <PartySelect label={words.party} party={wanted} onChange={setWanted} />
      <Refused problem={problem} />
      <Button type="submit" look="quiet" busy={busy}>{words.changed}</Button>
    </Form>
  );
}
