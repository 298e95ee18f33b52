import { limits } from "#shared/initiatives/limits.ts";
import { graphql } from "#client/gql/gql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useDraft } from "#client/lib/use-draft.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { TextArea } from "#client/ui/TextArea.tsx";

const ExtendDraagvlak = graphql(`
  mutation ExtendDraagvlak($id: ID!, $reason: String!) {
    extendDraagvlak(id: $id, reason: $reason) {
      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }
      ... on Refusal { reason }
    }
  }
`);

interface RoundActProps {
  readonly id: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** More time, once, with a reason that everybody reads. */
export function ExtendForm({ id, onDone, onCancel }: RoundActProps) {
  const { initiative } = useTexts();
  const words = initiative.acts.extend;
  const { run, busy, problem } = useAct(ExtendDraagvlak);
  const reason = useDraft(`extend:${id}`, "");
  const send = async () => {
    if (!(await run({ id, reason: reason.value }))) return;
    reason.clear();
    onDone();
  };
  return (
    <Form onSubmit={send} label={words.title}>
      <TextArea label={words.reason} hint={words.hint} required limit={limits.answer} rows={3} value={reason.value} onChange={reason.set} />
      <Refused problem={problem} />
      <FormButtons send={words.confirm} busy={busy} cancel={{ label: initiative.notNow, onCancel }} />
    </Form>
  );
}
