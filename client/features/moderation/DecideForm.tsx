import { useState } from "react";
import { limits } from "#shared/initiatives/limits.ts";
import { graphql } from "#client/gql/gql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useDraft } from "#client/lib/use-draft.ts";
import { useMeasureTexts } from "#client/texts/own/measures.ts";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { RadioGroup } from "#client/ui/RadioGroup.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { TextArea } from "#client/ui/TextArea.tsx";

const DecideMeasureObjection = graphql(`
  mutation DecideMeasureObjection($id: ID!, $upheld: Boolean!, $answer: String!) {
    decideMeasureObjection(id: $id, upheld: $upheld, answer: $answer) {
      ... on MeasureChanged { measure { id ...Measure_measure } }
      ... on Refusal { reason }
    }
  }
`);

/** The answer of another than who took the measure. */
export function DecideForm({ id }: { readonly id: string }) {
  const words = useMeasureTexts();
  const { run, busy, problem } = useAct(DecideMeasureObjection);
  const [decision, setDecision] = useState("");
  const answer = useDraft(`decide:${id}`, "");
  const send = async () => {
    if (decision && (await run({ id, upheld: decision === "UPHELD", answer: answer.value }))) answer.clear();
  };
  return (
    <Form onSubmit={send} label={words.decide}>
      <RadioGroup label={words.decide} required value={decision} onChange={setDecision} options={[{ value: "UPHELD", label: words.uphold }, { value: "DISMISSED", label: words.dismiss }]} />
      <TextArea label={words.answerField} required limit={limits.answer} rows={4} value={answer.value} onChange={answer.set} />
      <Refused problem={problem} />
      <FormButtons send={words.send} busy={busy} />
    </Form>
  );
}
