import { useState } from "react";
import { parseEuro } from "#shared/budget/euro-cents.ts";
import { limits } from "#shared/initiatives/limits.ts";
import { graphql } from "#client/gql/gql.ts";
import { typedEuro } from "#client/lib/typed-euro.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useDealTexts } from "#client/texts/own/deal.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { AmountField } from "#client/ui/AmountField.tsx";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { TextArea } from "#client/ui/TextArea.tsx";
import styles from "./Accounts.module.css";

const SettleAccount = graphql(`
  mutation SettleAccount($input: SettleInput!) {
    settleAccount(input: $input) {
      ... on InitiativeChanged { initiative { id ...Doing_initiative } }
      ... on Refusal { reason }
    }
  }
`);

/** The wijkregisseur settles at what was spent of the grant, or at less with a reason; the amount stands on the button. */
export function SettleForm({ id, most }: { readonly id: string; readonly most: number }) {
  const { account: words } = useDealTexts();
  const { euro } = useFormat();
  const { run, busy, problem } = useAct(SettleAccount);
  const [amount, setAmount] = useState(typedEuro(most));
  const [reason, setReason] = useState("");
  const cents = parseEuro(amount) ?? 0;
  return (
    <section className={styles.part}>
      <h3>{words.settle}</h3>
      <p className={styles.soft}>{words.settleWhy}</p>
      <Form onSubmit={async () => void (await run({ input: { id, settledCents: cents, reason: reason || null } }))} label={words.settle}>
        <AmountField label={words.amount} required value={amount} onChange={setAmount} />
        {cents < most && <TextArea label={words.reason} hint={words.reasonHint} required rows={3} limit={limits.settleReason} value={reason} onChange={setReason} />}
        <Refused problem={problem} />
        <FormButtons send={words.confirm(euro(cents))} busy={busy} />
      </Form>
    </section>
  );
}
