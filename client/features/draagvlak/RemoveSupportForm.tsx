import { useState } from "react";
import { limits } from "#shared/initiatives/limits.ts";
import { graphql } from "#client/gql/gql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { TextArea } from "#client/ui/TextArea.tsx";

const RemoveSupport = graphql(`
  mutation RemoveSupport($id: ID!, $traceId: ID!, $reason: String!) {
    removeSupport(id: $id, traceId: $traceId, reason: $reason) {
      ... on InitiativeChanged { initiative { id ...DraagvlakCard_initiative } }
      ... on Refusal { reason }
    }
  }
`);

interface RemoveSupportFormProps {
  readonly id: string;
  readonly traceId: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** The reason goes to whose vote it was, who can object. */
export function RemoveSupportForm({ id, traceId, onDone, onCancel }: RemoveSupportFormProps) {
  const { draagvlak, initiative } = useTexts();
  const words = draagvlak.watch;
  const { run, busy, problem } = useAct(RemoveSupport);
  const [reason, setReason] = useState("");
  const send = async () => {
    if (await run({ id, traceId, reason })) onDone();
  };
  return (
    <Form onSubmit={send} label={words.remove}>
      <TextArea label={words.reason} hint={words.reasonHint} required limit={limits.hiddenReason} rows={2} value={reason} onChange={setReason} />
      <Refused problem={problem} />
      <FormButtons send={words.confirmRemoval} busy={busy} look="danger" cancel={{ label: initiative.notNow, onCancel }} />
    </Form>
  );
}
