import { limits } from "#shared/initiatives/limits.ts";
import { graphql } from "#client/gql/gql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useDraft } from "#client/lib/use-draft.ts";
import { useDealTexts } from "#client/texts/own/deal.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { TextArea } from "#client/ui/TextArea.tsx";
import styles from "./Accounts.module.css";

const AccountForInitiative = graphql(`
  mutation AccountForInitiative($input: AccountInput!) {
    accountFor(input: $input) {
      ... on InitiativeChanged { initiative { id ...Doing_initiative } }
      ... on Refusal { reason }
    }
  }
`);

interface AccountFormProps {
  readonly id: string;
  /** By the receipts, in cents. */
  readonly spent: number;
  readonly granted: number;
  readonly results: string;
  /** It was handed in before. */
  readonly again: boolean;
}

/** What came of it; what flows back to the wijk follows from the receipts. */
export function AccountForm({ id, spent, granted, results, again }: AccountFormProps) {
  const { account: words } = useDealTexts();
  const { euro } = useFormat();
  const { run, busy, problem } = useAct(AccountForInitiative);
  const draft = useDraft(`account:${id}`, results);
  const send = async () => {
    if (await run({ input: { id, results: draft.value } })) draft.clear();
  };
  return (
    <section className={styles.part}>
      <h3>{again ? words.again : words.send}</h3>
      <p role="status"><b>{spent < granted ? words.back(euro(granted - spent)) : spent > granted ? words.own(euro(spent - granted)) : words.noBack}</b></p>
      <Form onSubmit={send} label={words.send}>
        <TextArea label={words.results} hint={words.resultsHint} required limit={limits.results} value={draft.value} onChange={draft.set} />
        <Refused problem={problem} />
        <FormButtons send={again ? words.again : words.send} busy={busy} />
      </Form>
    </section>
  );
}
