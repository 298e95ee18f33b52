import { limits } from "#shared/initiatives/limits.ts";
import { graphql } from "#client/gql/gql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useDraft } from "#client/lib/use-draft.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { TextArea } from "#client/ui/TextArea.tsx";
import type { ActProps } from "./act-props.ts";

const WithdrawInitiative = graphql(`
  mutation WithdrawInitiative($id: ID!, $reason: String!) {
    withdrawInitiative(id: $id, reason: $reason) {
      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }
      ... on Refusal { reason }
    }
  }
`);

/** Stopping is for good, so the form is the question that asks once. */
export function WithdrawForm({ id, onDone, onCancel }: ActProps) {
  const { initiative } = useTexts();
  const words = initiative.acts.withdraw;
  const { run, busy, problem } = useAct(WithdrawInitiative);
  const reason = useDraft(`withdraw:${id}`, "");
  const send = async () => {
    if (!(await run({ id, reason: reason.value }))) return;
    reason.clear();
    onDone();
  };
  return (
    <Form onSubmit={send} label={words.title}>
      <TextArea label={words.reason} hint={words.hint} required limit={limits.reasons} rows={3} value={reason.value} onChange={reason.set} />
      <Refused problem={problem} />
      <FormButtons send={words.confirm} busy={busy} look="danger" cancel={{ label: initiative.notNow, onCancel }} />
    </Form>
  );
}
