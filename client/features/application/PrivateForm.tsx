import { useState } from "react";
import { useAct } from "#client/lib/use-act.ts";
import { useApplicationTexts } from "#client/texts/own/application.ts";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { SavePrivate } from "./application-fragment.ts";
import { PrivateFields, noPrivate } from "./PrivateFields.tsx";

export function PrivateForm({ id, onDone }: { readonly id: string; readonly onDone: () => void }) {
  const words = useApplicationTexts();
  const [typed, setTyped] = useState(noPrivate);
  const { run, busy, problem } = useAct(SavePrivate);
  const send = async () => {
    if (await run({ id, input: typed })) onDone();
  };
  return (
    <Form onSubmit={send} label={words.parts.PRIVATE.title}>
      <PrivateFields value={typed} onChange={setTyped} />
      <Refused problem={problem} />
      <FormButtons send={words.save} busy={busy} cancel={{ label: words.close, onCancel: onDone }} />
    </Form>
  );
}
