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

const PostUpdate = graphql(`
  mutation PostUpdate($id: ID!, $text: String!) {
    postUpdate(id: $id, text: $text) {
      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }
      ... on Refusal { reason }
    }
  }
`);

export function UpdateForm({ id, onDone, onCancel }: ActProps) {
  const { initiative } = useTexts();
  const words = initiative.acts.postUpdate;
  const { run, busy, problem } = useAct(PostUpdate);
  const text = useDraft(`update:${id}`, "");
  const send = async () => {
    if (!(await run({ id, text: text.value }))) return;
    text.clear();
    onDone();
  };
  return (
    <Form onSubmit={send} label={words.title}>
      <TextArea label={words.label} required limit={limits.update} value={text.value} onChange={text.set} />
      <Refused problem={problem} />
      <FormButtons send={words.send} busy={busy} cancel={{ label: initiative.notNow, onCancel }} />
    </Form>
  );
}
