import { useState } from "react";
import type { ChangeScope } from "#client/gql/enums.ts";
import { graphql } from "#client/gql/gql.ts";
import { textCheck } from "#client/lib/field-checks.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useCalendarTexts } from "#client/texts/own/calendar.ts";
import { usePostingTexts } from "#client/texts/own/posting.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Dialog } from "#client/ui/Dialog.tsx";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { RadioGroup } from "#client/ui/RadioGroup.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { TextField } from "#client/ui/TextField.tsx";

const CancelActivityMutation = graphql(`
  mutation CancelActivity($id: ID!, $reason: String!, $scope: ChangeScope!) {
    cancelActivity(id: $id, reason: $reason, scope: $scope) {
      ... on ActivityChanged { activity { id ...ActivityFacts_activity ...ActivityTools_activity } }
      ... on Refusal { reason }
    }
  }
`);

/** Asked once: who registered is told at once, and it does not come back. */
export function CancelActivity({ id, recurs, onClose }: { readonly id: string; readonly recurs: boolean; readonly onClose: () => void }) {
  const { refusals } = useTexts();
  const texts = useCalendarTexts();
  const posting = usePostingTexts();
  const [reason, setReason] = useState("");
  const [scope, setScope] = useState<ChangeScope>("ONE");
  const { run, busy, problem } = useAct(CancelActivityMutation);
  const cancel = async () => {
    if (await run({ id, reason: reason.trim(), scope })) onClose();
  };
  return (
    <Dialog open heading={texts.cancelHeading} onClose={onClose}>
      <Form onSubmit={cancel}>
        {recurs && <RadioGroup label={posting.which} value={scope} options={(["ONE", "FOLLOWING", "ALL"] as const).map((value) => ({ value, label: posting.scope[value] }))} onChange={(value) => setScope(value as ChangeScope)} required />}
        <TextField label={texts.cancelWhy} hint={texts.cancelHint} value={reason} onChange={setReason} check={textCheck("activityReason", refusals)} required />
        <Refused problem={problem} />
        <FormButtons look="danger" send={texts.cancelSend} busy={busy} cancel={{ label: texts.keep, onCancel: onClose }} />
      </Form>
    </Dialog>
  );
}
