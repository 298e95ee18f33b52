import { useQuery } from "@apollo/client/react";
import { limits } from "#shared/initiatives/limits.ts";
import { graphql } from "#client/gql/gql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useDraft } from "#client/lib/use-draft.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { TextArea } from "#client/ui/TextArea.tsx";

const RemovedSupportQuery = graphql(`
  query RemovedSupport($id: ID!) {
    initiative(id: $id) { id viewerRemoval { id reason objection answer } }
  }
`);

const ObjectToRemoval = graphql(`
  mutation ObjectToRemoval($id: ID!, $text: String!) {
    objectToRemoval(id: $id, text: $text) {
      ... on InitiativeChanged { initiative { id viewerRemoval { id reason objection answer } } }
      ... on Refusal { reason }
    }
  }
`);

/** To whose support was removed: why, what they said to that, and what somebody else made of it. */
export function RemovedSupport({ id }: { readonly id: string }) {
  const words = useTexts().draagvlak.removal;
  const { data } = useQuery(RemovedSupportQuery, { variables: { id } });
  const { run, busy, problem } = useAct(ObjectToRemoval);
  const text = useDraft(`object:${id}`, "");
  const removal = data?.initiative?.viewerRemoval;
  if (!removal) return null;
  const send = async () => {
    if (await run({ id, text: text.value })) text.clear();
  };
  return (
    <Notice kind="info" heading={words.heading}>
      <p>{words.reason(removal.reason)}</p>
      {removal.answer ? <p>{words.answered(removal.answer)}</p> : removal.objection ? <p>{words.waiting}</p> : (
        <Form onSubmit={send} label={words.object}>
          <TextArea label={words.object} hint={words.hint} required limit={limits.answer} rows={3} value={text.value} onChange={text.set} />
          <Refused problem={problem} />
          <FormButtons send={words.send} busy={busy} />
        </Form>
      )}
    </Notice>
  );
}
