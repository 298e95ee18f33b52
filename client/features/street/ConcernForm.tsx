import { limits } from "#shared/initiatives/limits.ts";
import { useState } from "react";
import { useAct } from "#client/lib/use-act.ts";
import { useDraft } from "#client/lib/use-draft.ts";
import { Checkbox } from "#client/ui/Checkbox.tsx";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { TextArea } from "#client/ui/TextArea.tsx";
import { RaiseConcern } from "./concern-fragments.ts";
import { useStreetTexts } from "#client/texts/own/street.ts";

/** What worries somebody; without a name unless they choose so. */
export function ConcernForm({ initiativeId, onEnd }: { readonly initiativeId: string; readonly onEnd: () => void }) {
  const words = useStreetTexts();
  const { run, busy, problem } = useAct(RaiseConcern);
  const text = useDraft(`concern:${initiativeId}`, "");
  const [byName, setByName] = useState(false);
  const send = async () => {
    if (!(await run({ initiativeId, text: text.value, byName }))) return;
    text.clear();
    onEnd();
  };
  return (
    <Form onSubmit={send} label={words.haveConcern}>
      <TextArea label={words.concernField} hint={words.concernHint} required limit={limits.concern} rows={4} value={text.value} onChange={text.set} />
      <Checkbox label={words.byName} checked={byName} onChange={setByName} />
      <Refused problem={problem} />
      <FormButtons send={words.sendConcern} busy={busy} cancel={{ label: words.cancel, onCancel: onEnd }} />
    </Form>
  );
}
