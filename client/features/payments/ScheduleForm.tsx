import { useState } from "react";
import { parseEuro } from "#shared/budget/euro-cents.ts";
import { mostInstalments } from "#shared/buurtdeals/instalments.ts";
import { graphql } from "#client/gql/gql.ts";
import { typedEuro } from "#client/lib/typed-euro.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useDealTexts } from "#client/texts/own/deal.ts";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import { AmountField } from "#client/ui/AmountField.tsx";
import { Button } from "#client/ui/Button.tsx";
import { DateField } from "#client/ui/DateField.tsx";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { TextField } from "#client/ui/TextField.tsx";
import styles from "./Payments.module.css";

const ScheduleInstalments = graphql(`
  mutation ScheduleInstalments($id: ID!, $instalments: [InstalmentInput!]!) {
    scheduleInstalments(id: $id, instalments: $instalments) {
      ... on InitiativeChanged { initiative { id ...Payments_initiative } }
      ... on Refusal { reason }
    }
  }
`);

interface Typed {
  readonly what: string;
  readonly amount: string;
  readonly dueOn: string;
}
interface ScheduleFormProps {
  readonly id: string;
  /** Granted and not paid yet. */
  readonly openCents: number;
  readonly planned: readonly { readonly what: string; readonly cents: number; readonly dueOn: string }[];
  readonly onDone: () => void;
  readonly onCancel: () => void;
}
const empty: Typed = { what: "", amount: "", dueOn: "" };

/** The parts that are still to come; what is left over is counted while one types. */
export function ScheduleForm({ id, openCents, planned, onDone, onCancel }: ScheduleFormProps) {
  const { pay: words } = useDealTexts();
  const { initiative } = useTexts();
  const { euro } = useFormat();
  const { run, busy, problem } = useAct(ScheduleInstalments);
  const [rows, setRows] = useState<readonly Typed[]>(() => (planned.length ? planned.map(({ what, cents, dueOn }) => ({ what, amount: typedEuro(cents), dueOn })) : [empty]));
  const change = (index: number, next: Partial<Typed>) => setRows((before) => before.with(index, { ...(before[index] ?? empty), ...next }));
  const left = openCents - rows.reduce((sum, { amount }) => sum + (parseEuro(amount) ?? 0), 0);
  const send = async () => {
    if (await run({ id, instalments: rows.map(({ what, amount, dueOn }) => ({ what, cents: parseEuro(amount) ?? 0, dueOn })) })) onDone();
  };
  return (
    <Form onSubmit={send} label={words.plan}>
      <p className={styles.soft}>{words.planWhy}</p>
      {rows.map(({ what, amount, dueOn }, index) => (
        <fieldset key={index} className={styles.instalment}>
          <legend>{words.nth(index + 1)}</legend>
          <TextField label={words.what} required value={what} onChange={(typed) => change(index, { what: typed })} />
          <div className={styles.fields}>
            <AmountField label={words.cents} required value={amount} onChange={(typed) => change(index, { amount: typed })} />
            <DateField label={words.dueOn} required value={dueOn} onChange={(day) => change(index, { dueOn: day })} />
          </div>
          {rows.length > 1 && <div><Button look="plain" onClick={() => setRows((before) => before.toSpliced(index, 1))}>{words.remove(index + 1)}</Button></div>}
        </fieldset>
      ))}
      {rows.length < mostInstalments && <Button look="quiet" onClick={() => setRows((before) => [...before, empty])}>{words.add}</Button>}
      <p role="status"><b>{left < 0 ? words.tooMuch(euro(-left)) : words.left(euro(left))}</b></p>
      <Refused problem={problem} />
      <FormButtons send={words.send} busy={busy} cancel={{ label: initiative.notNow, onCancel }} />
    </Form>
  );
}
