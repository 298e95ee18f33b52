import type { TypedDocumentNode } from "@apollo/client";
import { limits } from "#shared/initiatives/limits.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useDraft } from "#client/lib/use-draft.ts";
import { useDecidingTexts } from "#client/texts/own/deciding.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { TextArea } from "#client/ui/TextArea.tsx";

export interface DecidingForm {
  readonly id: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}
interface ReasonFormProps<T extends object> extends DecidingForm {
  readonly act: TypedDocumentNode<T, { id: string; reason: string }>;
  readonly draft: string;
  readonly title: string;
  readonly label: string;
  readonly hint: string;
  readonly limit?: number;
}

/** An act that asks for nothing but words: why the term is longer, why it is opened again, what one objects to. */
export function ReasonForm<T extends object>({ id, act, draft, title, label, hint, limit = limits.answer, onDone, onCancel }: ReasonFormProps<T>) {
  const { form } = useDecidingTexts();
  const { initiative } = useTexts();
  const { run, busy, problem } = useAct(act);
  const reason = useDraft(`${draft}:${id}`, "");
  const send = async () => {
    if (!(await run({ id, reason: reason.value }))) return;
    reason.clear();
    onDone();
  };
  return (
    <Form onSubmit={send} label={title}>
      <TextArea label={label} hint={hint} required limit={limit} rows={4} value={reason.value} onChange={reason.set} />
      <Refused problem={problem} />
      <FormButtons send={form.send} busy={busy} cancel={{ label: initiative.notNow, onCancel }} />
    </Form>
  );
}
