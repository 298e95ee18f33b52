import { useState } from "react";
import { graphql } from "#client/gql/gql.ts";
import { textCheck } from "#client/lib/field-checks.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useCalendarTexts } from "#client/texts/own/calendar.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Dialog } from "#client/ui/Dialog.tsx";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { TextField } from "#client/ui/TextField.tsx";

const ApproveActivityMutation = graphql(`
  mutation ApproveActivity($id: ID!) {
    approveActivity(id: $id) {
      ... on ActivityChanged { activity { id ...ActivityFacts_activity ...ActivityTools_activity } }
      ... on Refusal { reason }
    }
  }
`);
const ReturnActivityMutation = graphql(`
  mutation ReturnActivity($id: ID!, $reason: String!) {
    returnActivity(id: $id, reason: $reason) {
      ... on ActivityChanged { activity { id ...ActivityFacts_activity ...ActivityTools_activity } }
      ... on Refusal { reason }
    }
  }
`);

/** The wijkregisseur lets a first post in, or says what is to be different. */
export function JudgeActivity({ id, onDone }: { readonly id: string; readonly onDone?: () => void }) {
  const { refusals } = useTexts();
  const texts = useCalendarTexts();
  const [returning, setReturning] = useState(false);
  const [reason, setReason] = useState("");
  const approve = useAct(ApproveActivityMutation);
  const giveBack = useAct(ReturnActivityMutation);
  const send = async () => {
    if (!(await giveBack.run({ id, reason: reason.trim() }))) return;
    setReturning(false);
    onDone?.();
  };
  return (
    <>
      <Button busy={approve.busy} onClick={async () => void ((await approve.run({ id })) && onDone?.())}>{texts.approve}</Button>
      <Button look="quiet" onClick={() => setReturning(true)}>{texts.returnIt}</Button>
      <Refused problem={approve.problem} />
      <Dialog open={returning} heading={texts.returnIt} onClose={() => setReturning(false)}>
        <Form onSubmit={send}>
          <TextField label={texts.returnWhat} value={reason} onChange={setReason} check={textCheck("activityReason", refusals)} required />
          <Refused problem={giveBack.problem} />
          <FormButtons send={texts.returnSend} busy={giveBack.busy} cancel={{ label: texts.keep, onCancel: () => setReturning(false) }} />
        </Form>
      </Dialog>
    </>
  );
}
