import { parseEuro } from "#shared/budget/euro-cents.ts";
import { localDay } from "#shared/calendar/local-time.ts";
import { limits } from "#shared/initiatives/limits.ts";
import { graphql } from "#client/gql/gql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useDraft } from "#client/lib/use-draft.ts";
import { useLedgerTexts } from "#client/texts/own/ledger.ts";
import { AmountField } from "#client/ui/AmountField.tsx";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { Select } from "#client/ui/Select.tsx";
import { TextArea } from "#client/ui/TextArea.tsx";

const TakeUpOverrun = graphql(`
  mutation TakeUpOverrun($input: OverrunInput!) {
    takeUpOverrun(input: $input) {
      ... on MoneyChanged { thermometer { id consultations { id ...Overrun_consultation } } }
      ... on Refusal { reason }
    }
  }
`);

const empty = { wijkId: "", amount: "", words: "" };

interface TakeUpFormProps {
  /** Those whose manager one is. */
  readonly wijken: readonly { readonly id: string; readonly name: string }[];
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Takes up with another cluster manager that a wijkbudget may be overrun. */
export function TakeUpForm({ wijken, onDone, onCancel }: TakeUpFormProps) {
  const texts = useLedgerTexts();
  const { run, busy, problem } = useAct(TakeUpOverrun);
  const draft = useDraft("overrun", empty);
  const { wijkId, amount, words } = draft.value;
  const change = (next: Partial<typeof empty>) => draft.set((before) => ({ ...before, ...next }));
  const send = async () => {
    if (!(await run({ input: { wijkId, year: Number(localDay(new Date()).slice(0, 4)), cents: parseEuro(amount) ?? 0, words } }))) return;
    draft.clear();
    onDone();
  };
  return (
    <Form onSubmit={send} label={texts.takeUp}>
      <Select label={texts.wijk} required placeholder={texts.choose} value={wijkId} options={wijken.map(({ id, name }) => ({ value: id, label: name }))} onChange={(chosen) => change({ wijkId: chosen })} />
      <AmountField label={texts.takeUpAmount} hint={texts.takeUpAmountHint} required value={amount} onChange={(typed) => change({ amount: typed })} />
      <TextArea label={texts.takeUpWords} required limit={limits.moneyReason} value={words} onChange={(typed) => change({ words: typed })} />
      <Refused problem={problem} />
      <FormButtons send={texts.takeUpSend} busy={busy} cancel={{ label: texts.notNow, onCancel }} />
    </Form>
  );
}
