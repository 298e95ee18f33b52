import { useState } from "react";
import { limits } from "#shared/initiatives/limits.ts";
import { graphql } from "#client/gql/gql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { RadioGroup } from "#client/ui/RadioGroup.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { TextArea } from "#client/ui/TextArea.tsx";

const DecideObjection = graphql(`
  mutation DecideObjection($id: ID!, $removalId: ID!, $restore: Boolean!, $answer: String!) {
    decideObjection(id: $id, removalId: $removalId, restore: $restore, answer: $answer) {
      ... on InitiativeChanged { initiative { id ...DraagvlakCard_initiative } }
      ... on Refusal { reason }
    }
  }
`);

interface DecideObjectionFormProps {
  readonly id: string;
  readonly objection: { readonly id: string; readonly reason: string; readonly removedAt: string; readonly objection?: string | null };
  readonly onDone: () => void;
}

/** What was removed and why, what its voter says of it, and the decision. */
export function DecideObjectionForm({ id, objection, onDone }: DecideObjectionFormProps) {
  const words = useTexts().draagvlak.watch;
  const { dateTime } = useFormat();
  const { run, busy, problem } = useAct(DecideObjection);
  const [restore, setRestore] = useState("");
  const [answer, setAnswer] = useState("");
  const send = async () => {
    if (restore && (await run({ id, removalId: objection.id, restore: restore === "yes", answer }))) onDone();
  };
  return (
    <Form onSubmit={send} label={words.objection}>
      <h3>{words.objection}</h3>
      <p>{words.removedFor(dateTime(objection.removedAt), objection.reason)}</p>
      <blockquote>{objection.objection}</blockquote>
      <RadioGroup label={words.decide} required value={restore} onChange={setRestore} options={[{ value: "yes", label: words.giveBack }, { value: "no", label: words.leave }]} />
      <TextArea label={words.answer} required limit={limits.answer} rows={3} value={answer} onChange={setAnswer} />
      <Refused problem={problem} />
      <FormButtons send={words.send} busy={busy} />
    </Form>
  );
}
