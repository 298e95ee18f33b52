import { useState } from "react";
import { graphql } from "#client/gql/gql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useViewer } from "#client/lib/viewer.ts";
import { Button } from "#client/ui/Button.tsx";
import { Form } from "#client/ui/Form.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { Select } from "#client/ui/Select.tsx";
import { useOwnDataTexts } from "#client/texts/own/own-data.ts";

const OfferApplication = graphql(`
  mutation OfferApplication($id: ID!, $personId: ID!) {
    offerApplication(id: $id, personId: $personId) {
      ... on ViewerChanged { viewer { id ...OwnData_viewer } }
      ... on Refusal { reason }
    }
  }
`);

interface HandOverProps {
  readonly id: string;
  readonly members: readonly { readonly id: string; readonly name: string }[];
}

/** Asks another member of the group to answer for a plan to the municipality. */
export function HandOver({ id, members }: HandOverProps) {
  const { application } = useOwnDataTexts();
  const viewer = useViewer();
  const { run, busy, problem } = useAct(OfferApplication);
  const [personId, setPersonId] = useState("");
  const [sent, setSent] = useState(false);
  const others = members.filter((member) => member.id !== viewer?.id);
  if (!others.length) return null;
  if (sent) return <Notice kind="status">{application.sent}</Notice>;
  const send = async () => {
    if (await run({ id, personId })) setSent(true);
  };
  return (
    <Form onSubmit={send} label={application.heading}>
      <Select label={application.pick} hint={application.mine} value={personId} required placeholder={application.placeholder} options={others.map((member) => ({ value: member.id, label: member.name }))} onChange={setPersonId} />
      <Refused problem={problem} />
      <div><Button type="submit" look="quiet" busy={busy}>{application.send}</Button></div>
    </Form>
  );
}
