import type { TypedDocumentNode } from "@apollo/client";
import { useState } from "react";
import { limits } from "#shared/initiatives/limits.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useDraft } from "#client/lib/use-draft.ts";
import { useMeasureTexts } from "#client/texts/own/measures.ts";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { TextArea } from "#client/ui/TextArea.tsx";
import { RuleSelect } from "./RuleSelect.tsx";

interface HideFormProps<T> {
  readonly act: TypedDocumentNode<T, { id: string; rule: number; reason: string }>;
  readonly id: string;
  readonly onEnd: () => void;
}

/** Nothing is hidden without a house rule and a reason that everybody can read. */
export function HideForm<T extends object>({ act, id, onEnd }: HideFormProps<T>) {
  const words = useMeasureTexts();
  const { run, busy, problem } = useAct(act);
  const [rule, setRule] = useState("");
  const reason = useDraft(`hide:${id}`, "");
  const send = async () => {
    if (!rule || !(await run({ id, rule: Number(rule), reason: reason.value }))) return;
    reason.clear();
    onEnd();
  };
  return (
    <Form onSubmit={send} label={words.hide}>
      <RuleSelect value={rule} onChange={setRule} />
      <TextArea label={words.hideReason} hint={words.hideHint} required limit={limits.hiddenReason} rows={2} value={reason.value} onChange={reason.set} />
      <Refused problem={problem} />
      <FormButtons send={words.hide} busy={busy} look="danger" cancel={{ label: words.cancel, onCancel: onEnd }} />
    </Form>
  );
}
