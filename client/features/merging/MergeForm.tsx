import type { FragmentType } from "@apollo/client/masking";
import { useState } from "react";
import { isPublic } from "#shared/initiatives/lifecycle.ts";
import { limits } from "#shared/initiatives/limits.ts";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useDraft } from "#client/lib/use-draft.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import { RadioGroup } from "#client/ui/RadioGroup.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { TextArea } from "#client/ui/TextArea.tsx";
import { FindPlan, type Found } from "./FindPlan.tsx";
import { useMergingTexts } from "#client/texts/own/merging.ts";

const MergeForm_initiative = graphql(`
  fragment MergeForm_initiative on Initiative {
    id
    title
    stage
  }
`);

const AskToMerge = graphql(`
  mutation AskToMerge($input: AskToMergeInput!) {
    askToMerge(input: $input) {
      ... on MergerChanged { merger { id } }
      ... on Refusal { reason }
    }
  }
`);

interface MergeFormProps {
  readonly initiative: FragmentType<typeof MergeForm_initiative>;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** First which other plan, then which of the two goes on and why. */
export function MergeForm({ initiative: masked, onDone, onCancel }: MergeFormProps) {
  const { initiative: words } = useTexts();
  const texts = useMergingTexts();
  const initiative = usePart(MergeForm_initiative, masked);
  const { run, busy, problem } = useAct(AskToMerge);
  const [other, setOther] = useState<Found | null>(null);
  const [stays, setStays] = useState("");
  const reason = useDraft(`merge:${initiative.id}`, "");
  if (!other) return <FindPlan not={initiative.id} onFound={setOther} onCancel={onCancel} />;
  const mustBeOther = isPublic(other.stage) && !isPublic(initiative.stage);
  const send = async () => {
    if (!(await run({ input: { initiativeId: initiative.id, otherId: other.id, ownStays: !mustBeOther && stays === initiative.id, reason: reason.value } }))) return;
    reason.clear();
    onDone();
  };
  return (
    <Form onSubmit={send} label={words.acts.merge.title}>
      <p><b>{other.title}</b></p>
      {mustBeOther ? <Notice kind="info">{texts.mustBeOther}</Notice> : (
        <RadioGroup label={texts.which} required options={[{ value: initiative.id, label: initiative.title, about: texts.own }, { value: other.id, label: other.title }]} value={stays} onChange={setStays} />
      )}
      <TextArea label={texts.why} hint={texts.whyHint} required limit={limits.answer} rows={3} value={reason.value} onChange={reason.set} />
      <Refused problem={problem} />
      <FormButtons send={texts.send} busy={busy} cancel={{ label: texts.other, onCancel: () => setOther(null) }} />
    </Form>
  );
}
