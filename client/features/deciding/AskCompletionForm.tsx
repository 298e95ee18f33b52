import { type AskablePart, askableParts } from "#shared/subsidies/application.ts";
import { limits } from "#shared/initiatives/limits.ts";
import { graphql } from "#client/gql/gql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useDraft } from "#client/lib/use-draft.ts";
import { useDecidingTexts } from "#client/texts/own/deciding.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Checkbox } from "#client/ui/Checkbox.tsx";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { TextArea } from "#client/ui/TextArea.tsx";
import type { DecidingForm } from "./ReasonForm.tsx";
import styles from "./Deciding.module.css";

const AskCompletion = graphql(`
  mutation AskCompletion($id: ID!, $parts: [AskablePart!]!, $reason: String!) {
    askCompletion(id: $id, parts: $parts, reason: $reason) {
      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }
      ... on Refusal { reason }
    }
  }
`);

const empty: { readonly parts: readonly AskablePart[]; readonly reason: string } = { parts: [], reason: "" };

/** What is missing, by part, and why: the applicant sees both, and the clock stands still. */
export function AskCompletionForm({ id, onDone, onCancel }: DecidingForm) {
  const { acts, form, parts } = useDecidingTexts();
  const { initiative } = useTexts();
  const { run, busy, problem } = useAct(AskCompletion);
  const draft = useDraft(`ask-completion:${id}`, empty);
  const { parts: chosen, reason } = draft.value;
  const choose = (part: AskablePart, on: boolean) => draft.set((before) => ({ ...before, parts: askableParts.filter((each) => (each === part ? on : before.parts.includes(each))) }));
  const send = async () => {
    if (!(await run({ id, parts: [...chosen], reason }))) return;
    draft.clear();
    onDone();
  };
  return (
    <Form onSubmit={send} label={acts.askCompletion.title}>
      <fieldset className={styles.parts}>
        <legend>{form.parts}</legend>
        {askableParts.map((part) => <Checkbox key={part} label={parts[part]} checked={chosen.includes(part)} onChange={(on) => choose(part, on)} />)}
      </fieldset>
      <TextArea label={form.reason} hint={form.everybody} required limit={limits.answer} rows={3} value={reason} onChange={(typed) => draft.set((before) => ({ ...before, reason: typed }))} />
      <Refused problem={problem} />
      <FormButtons send={form.send} busy={busy} cancel={{ label: initiative.notNow, onCancel }} />
    </Form>
  );
}
