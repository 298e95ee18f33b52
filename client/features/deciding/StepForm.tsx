import { limits } from "#shared/initiatives/limits.ts";
import { graphql } from "#client/gql/gql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useDraft } from "#client/lib/use-draft.ts";
import { useDecidingTexts } from "#client/texts/own/deciding.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { RadioGroup } from "#client/ui/RadioGroup.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { TextArea } from "#client/ui/TextArea.tsx";
import type { DecidingForm } from "./ReasonForm.tsx";

const RecordStep = graphql(`
  mutation RecordStep($id: ID!, $key: String!, $positive: Boolean!, $words: String!) {
    recordStep(id: $id, key: $key, positive: $positive, words: $words) {
      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }
      ... on Refusal { reason }
    }
  }
`);

interface StepFormProps extends DecidingForm {
  /** Those that this person can take now. */
  readonly steps: readonly string[];
}

/** An advice, what a body said, or a point of a list: which, how it came out, and why. */
export function StepForm({ id, steps, onDone, onCancel }: StepFormProps) {
  const texts = useDecidingTexts();
  const { initiative } = useTexts();
  const { run, busy, problem } = useAct(RecordStep);
  const draft = useDraft(`step:${id}`, { key: "", positive: "", words: "" });
  const { positive, words } = draft.value;
  const key = steps.length === 1 ? (steps[0] ?? "") : steps.includes(draft.value.key) ? draft.value.key : "";
  const type = (changes: Partial<typeof draft.value>) => draft.set((before) => ({ ...before, ...changes }));
  const send = async () => {
    if (!(await run({ id, key, positive: positive === "yes", words }))) return;
    draft.clear();
    onDone();
  };
  return (
    <Form onSubmit={send} label={texts.acts.step.title}>
      <RadioGroup label={texts.form.which} required options={steps.map((value) => ({ value, label: texts.step[value] ?? value }))} value={key} onChange={(value) => type({ key: value })} />
      <RadioGroup label={texts.form.outcome} required options={[{ value: "yes", label: texts.positive }, { value: "no", label: texts.negative }]} value={positive} onChange={(value) => type({ positive: value })} />
      <TextArea label={texts.form.words} hint={texts.form.everybody} required limit={limits.reasons} rows={3} value={words} onChange={(value) => type({ words: value })} />
      <Refused problem={problem} />
      <FormButtons send={texts.form.send} busy={busy} cancel={{ label: initiative.notNow, onCancel }} />
    </Form>
  );
}
