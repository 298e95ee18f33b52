import { parseEuro } from "#shared/budget/euro-cents.ts";
import { localDay } from "#shared/calendar/local-time.ts";
import { limits } from "#shared/initiatives/limits.ts";
import { graphql } from "#client/gql/gql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useDraft } from "#client/lib/use-draft.ts";
import { useLedgerTexts } from "#client/texts/own/ledger.ts";
import { AmountField } from "#client/ui/AmountField.tsx";
import { DateField } from "#client/ui/DateField.tsx";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { TextArea } from "#client/ui/TextArea.tsx";
import { TextField } from "#client/ui/TextField.tsx";

const RecordExpense = graphql(`
  mutation RecordExpense($input: ExpenseInput!) {
    recordExpense(input: $input) {
      ... on MoneyChanged { thermometer { id freeCents } }
      ... on Refusal { reason }
    }
  }
`);

const empty = { what: "", amount: "", receipt: "", day: "" };

/** A small expense out of the handgeld, by its receipt. */
export function ExpenseForm({ wijkId, onDone }: { readonly wijkId: string; readonly onDone: () => void }) {
  const texts = useLedgerTexts();
  const { run, busy, problem } = useAct(RecordExpense);
  const draft = useDraft(`expense:${wijkId}`, empty);
  const { what, amount, receipt, day } = draft.value;
  const change = (next: Partial<typeof empty>) => draft.set((before) => ({ ...before, ...next }));
  const send = async () => {
    if (!(await run({ input: { wijkId, what, receipt, cents: parseEuro(amount) ?? 0, spentOn: day || localDay(new Date()) } }))) return;
    draft.clear();
    onDone();
  };
  return (
    <Form onSubmit={send} label={texts.record}>
      <TextArea label={texts.recordWhat} hint={texts.recordWhatHint} required rows={2} limit={limits.expense} value={what} onChange={(typed) => change({ what: typed })} />
      <AmountField label={texts.recordAmount} required value={amount} onChange={(typed) => change({ amount: typed })} />
      <TextField label={texts.receipt} required value={receipt} onChange={(typed) => change({ receipt: typed })} />
      <DateField label={texts.day} required value={day} onChange={(chosen) => change({ day: chosen })} />
      <Refused problem={problem} />
      <FormButtons send={texts.recordSend} busy={busy} />
    </Form>
  );
}
