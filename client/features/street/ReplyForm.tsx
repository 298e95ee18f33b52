import type { TypedDocumentNode } from "@apollo/client";
import { limits } from "#shared/initiatives/limits.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useDraft } from "#client/lib/use-draft.ts";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { TextArea } from "#client/ui/TextArea.tsx";
import { useStreetTexts } from "#client/texts/own/street.ts";

interface ReplyFormProps<T> {
  readonly act: TypedDocumentNode<T, { id: string; text: string }>;
  readonly id: string;
  readonly label: string;
  readonly send: string;
  readonly first?: string;
  readonly onEnd: () => void;
}

/** An answer to a concern. */
export function ReplyForm<T extends object>({ act, id, label, send, first = "", onEnd }: ReplyFormProps<T>) {
  const words = useStreetTexts();
  const { run, busy, problem } = useAct(act);
  const text = useDraft(`concern:${id}`, first);
  const submit = async () => {
    if (!(await run({ id, text: text.value }))) return;
    text.clear();
    onEnd();
  };
  return (
    <Form onSubmit={submit} label={send}>
      <TextArea label={label} required limit={limits.concern} rows={3} value={text.value} onChange={text.set} />
      <Refused problem={problem} />
      <FormButtons send={send} busy={busy} cancel={{ label: words.cancel, onCancel: onEnd }} />
    </Form>
  );
}
