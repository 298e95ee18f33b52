import { useState } from "react";
import { limits } from "#shared/initiatives/limits.ts";
import { graphql } from "#client/gql/gql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useDealTexts } from "#client/texts/own/deal.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { DateField } from "#client/ui/DateField.tsx";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { TextArea } from "#client/ui/TextArea.tsx";

const DelayMilestone = graphql(`
  mutation DelayMilestone($milestoneId: ID!, $plannedOn: String!, $reason: String!) {
    delayMilestone(milestoneId: $milestoneId, plannedOn: $plannedOn, reason: $reason) {
      ... on InitiativeChanged { initiative { id ...Doing_initiative } }
      ... on Refusal { reason }
    }
  }
`);

interface DelayFormProps {
  readonly milestoneId: string;
  readonly plannedOn: string;
  readonly onEnd: () => void;
}

/** A later day, with a reason that everybody who supports the plan reads. */
export function DelayForm({ milestoneId, plannedOn, onEnd }: DelayFormProps) {
  const { doing: words } = useDealTexts();
  const { initiative } = useTexts();
  const { run, busy, problem } = useAct(DelayMilestone);
  const [day, setDay] = useState(plannedOn);
  const [reason, setReason] = useState("");
  const send = async () => {
    if (await run({ milestoneId, plannedOn: day, reason })) onEnd();
  };
  return (
    <Form onSubmit={send} label={words.delay}>
      <DateField label={words.newDay} required value={day} onChange={setDay} />
      <TextArea label={words.because} hint={words.becauseHint} required rows={2} limit={limits.delayReason} value={reason} onChange={setReason} />
      <Refused problem={problem} />
      <FormButtons send={words.sendDelay} busy={busy} cancel={{ label: initiative.notNow, onCancel: onEnd }} />
    </Form>
  );
}
