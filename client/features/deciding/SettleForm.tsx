import { parseEuro } from "#shared/budget/euro-cents.ts";
import { limits } from "#shared/initiatives/limits.ts";
import { graphql } from "#client/gql/gql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useDraft } from "#client/lib/use-draft.ts";
import { useDecidingTexts } from "#client/texts/own/deciding.ts";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import { AmountField } from "#client/ui/AmountField.tsx";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { RadioGroup } from "#client/ui/RadioGroup.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { TextArea } from "#client/ui/TextArea.tsx";
import type { DecidingForm } from "./ReasonForm.tsx";

const SettleObjection = graphql(`
  mutation SettleObjection($input: SettleObjectionInput!) {
    settleObjection(input: $input) {
      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }
      ... on Refusal { reason }
    }
  }
`);

interface SettleFormProps extends DecidingForm {
  readonly grantedCents: number;
  readonly askedCents: number;
  /** The decision can still be replaced. */
  readonly canUphold: boolean;
}

/** Right or not, and why; where it is right, what is granted instead. */
export function SettleForm({ id, grantedCents, askedCents, canUphold, onDone, onCancel }: SettleFormProps) {
  const { acts, form } = useDecidingTexts();
  const { initiative } = useTexts();
  const { euro } = useFormat();
  const { run, busy, problem } = useAct(SettleObjection);
  const draft = useDraft(`settle:${id}`, { outcome: "", amount: "", answer: "" });
  const { outcome, amount, answer } = draft.value;
  const type = (changes: Partial<typeof draft.value>) => draft.set((before) => ({ ...before, ...changes }));
  const upheld = outcome === "upheld";
  const send = async () => {
    if (!(await run({ input: { id, upheld, grantedCents: upheld ? (parseEuro(amount) ?? 0) : 0, answer } }))) return;
    draft.clear();
    onDone();
  };
  return (
    <Form onSubmit={send} label={acts.settle.title}>
      <RadioGroup label={form.outcome} required options={[...(canUphold ? [{ value: "upheld", label: form.upheld }] : []), { value: "dismissed", label: form.dismissed }]} value={outcome} onChange={(value) => type({ outcome: value })} />
      {upheld && <AmountField label={form.amount} hint={form.amountHint(euro(grantedCents), euro(askedCents))} required value={amount} onChange={(value) => type({ amount: value })} />}
      <TextArea label={form.answer} hint={form.everybody} required limit={limits.reasons} rows={4} value={answer} onChange={(value) => type({ answer: value })} />
      <Refused problem={problem} />
      <FormButtons send={form.send} busy={busy} cancel={{ label: initiative.notNow, onCancel }} />
    </Form>
  );
}
