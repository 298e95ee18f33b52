import { useState } from "react";
import { graphql } from "#client/gql/gql.ts";
import { textCheck } from "#client/lib/field-checks.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useOrganisationTexts } from "#client/texts/own/organisation.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Dialog } from "#client/ui/Dialog.tsx";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { TextField } from "#client/ui/TextField.tsx";

const TakeTrustMutation = graphql(`
  mutation TakeTrust($id: ID!, $reason: String!) {
    takeTrust(id: $id, reason: $reason) {
      ... on OrganisationChanged { organisation { id trustReason viewerCanTakeTrust { allowed } } }
      ... on Refusal { reason }
    }
  }
`);

/** The wijkregisseur wants to look first at what an organisation posts, and says why. */
export function TakeTrust({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const { refusals } = useTexts();
  const texts = useOrganisationTexts();
  const [reason, setReason] = useState("");
  const { run, busy, problem } = useAct(TakeTrustMutation);
  const send = async () => void ((await run({ id, reason: reason.trim() })) && onClose());
  return (
    <Dialog open heading={texts.takeTrust} onClose={onClose}>
      <Form onSubmit={send}>
        <TextField label={texts.takeTrustWhy} hint={texts.takeTrustHint} value={reason} onChange={setReason} check={textCheck("activityReason", refusals)} required />
        <Refused problem={problem} />
        <FormButtons look="danger" send={texts.takeTrustSend} busy={busy} cancel={{ label: texts.back, onCancel: onClose }} />
      </Form>
    </Dialog>
  );
}
