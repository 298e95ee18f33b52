import { limits } from "#shared/initiatives/limits.ts";
import { graphql } from "#client/gql/gql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useDraft } from "#client/lib/use-draft.ts";
import { useMeasureTexts } from "#client/texts/own/measures.ts";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { TextArea } from "#client/ui/TextArea.tsx";

const ObjectToMeasure = graphql(`
  mutation ObjectToMeasure($id: ID!, $text: String!) {
    objectToMeasure(id: $id, text: $text) {
      ... on MeasureChanged { measure { id ...Measure_measure } }
      ... on Refusal { reason }
    }
  }
`);

export function ObjectForm({ id }: { readonly id: string }) {
  const words = useMeasureTexts();
  const { run, busy, problem } = useAct(ObjectToMeasure);
  const text = useDraft(`object:${id}`, "");
  const send = async () => {
    if (await run({ id, text: text.value })) text.clear();
  };
  return (
    <Form onSubmit={send} label={words.object}>
      <TextArea label={words.objectField} required limit={limits.objection} rows={4} value={text.value} onChange={text.set} />
      <Refused problem={problem} />
      <FormButtons send={words.object} busy={busy} />
    </Form>
  );
}
