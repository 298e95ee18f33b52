import { useApolloClient } from "@apollo/client/react";
import { useId, useRef, useState } from "react";
import { parseEuro } from "#shared/budget/euro-cents.ts";
import { graphql } from "#client/gql/gql.ts";
import { useDealTexts } from "#client/texts/own/deal.ts";
import { AmountField } from "#client/ui/AmountField.tsx";
import { DateField } from "#client/ui/DateField.tsx";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { Select } from "#client/ui/Select.tsx";
import { TextField } from "#client/ui/TextField.tsx";
import { type SendProblem, sendReceipt } from "./send-receipt.ts";
import styles from "./Accounts.module.css";

const ReceiptsOf = graphql(`
  query ReceiptsOf($id: ID!) {
    initiative(id: $id) { id ...Doing_initiative }
  }
`);

interface ReceiptFormProps {
  readonly id: string;
  readonly lines: readonly { readonly id: string; readonly description: string }[];
}
const empty = { what: "", amount: "", spentOn: "", lineId: "" };

/** A photo or PDF of a receipt, with what it says: sent together, so that none is kept without the other. */
export function ReceiptForm({ id, lines }: ReceiptFormProps) {
  const { account: words } = useDealTexts();
  const client = useApolloClient();
  const [typed, setTyped] = useState(empty);
  const [state, setState] = useState<{ readonly busy: boolean; readonly problem: SendProblem | null; readonly said: string }>({ busy: false, problem: null, said: "" });
  const input = useRef<HTMLInputElement>(null);
  const fileId = useId();
  const change = (next: Partial<typeof empty>) => setTyped((before) => ({ ...before, ...next }));
  const send = async () => {
    const file = input.current?.files?.[0];
    if (!file) {
      setState({ busy: false, problem: null, said: words.noFile });
      input.current?.focus();
      return;
    }
    setState({ busy: true, problem: null, said: "" });
    const problem = await sendReceipt(id, file, { what: typed.what, cents: parseEuro(typed.amount) ?? 0, spentOn: typed.spentOn, lineId: typed.lineId });
    setState({ busy: false, problem, said: problem ? "" : words.added });
    if (problem) return;
    setTyped(empty);
    if (input.current) input.current.value = "";
    await client.query({ query: ReceiptsOf, variables: { id }, fetchPolicy: "network-only" });
  };
  return (
    <section className={styles.part}>
      <h3>{words.add}</h3>
      <Form onSubmit={send} label={words.add}>
        <div className={styles.file}>
          <label htmlFor={fileId}>{words.file}</label>
          <span className={styles.soft} id={`${fileId}-hint`}>{words.fileHint}</span>
          <input ref={input} id={fileId} type="file" accept="application/pdf,image/*" aria-describedby={`${fileId}-hint`} />
        </div>
        <TextField label={words.what} required value={typed.what} onChange={(what) => change({ what })} />
        <div className={styles.fields}>
          <AmountField label={words.cents} required value={typed.amount} onChange={(amount) => change({ amount })} />
          <DateField label={words.spentOn} required value={typed.spentOn} onChange={(spentOn) => change({ spentOn })} />
        </div>
        <Select label={words.line} value={typed.lineId} onChange={(lineId) => change({ lineId })} placeholder={words.otherLine} options={lines.map((line) => ({ value: line.id, label: line.description }))} />
        <p role="status" className={styles.said}>{state.said}</p>
        <Refused problem={state.problem} />
        <FormButtons send={words.add} look="quiet" busy={state.busy} />
      </Form>
    </section>
  );
}
