import type { FragmentType } from "@apollo/client/masking";
import { criteria, type CriterionId } from "#shared/initiatives/criteria.ts";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { hasUnsent } from "#client/lib/local-drafts.ts";
import { UnsentFirst } from "#client/lib/UnsentFirst.tsx";
import { useAct } from "#client/lib/use-act.ts";
import { useDraft } from "#client/lib/use-draft.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { CriterionFields, type TypedCriterion } from "./CriterionFields.tsx";

const HandInForm_initiative = graphql(`
  fragment HandInForm_initiative on Initiative {
    id
    version
    group { id name }
  }
`);

const HandInInitiative = graphql(`
  mutation HandInInitiative($input: HandInInput!) {
    handIn(input: $input) {
      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }
      ... on Refusal { reason }
    }
  }
`);

type Typed = Readonly<Record<CriterionId, TypedCriterion>>;
const blank: TypedCriterion = { met: "", answer: "" };
const empty = Object.fromEntries(criteria.map(({ id }) => [id, blank])) as Typed;

interface HandInFormProps {
  readonly initiative: FragmentType<typeof HandInForm_initiative>;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** The four conditions of Buurten 3.0 §3.1.4, asked in plain words. */
export function HandInForm({ initiative, onDone, onCancel }: HandInFormProps) {
  const { dossier, initiative: own } = useTexts();
  const { id, version, group } = usePart(HandInForm_initiative, initiative);
  const { run, busy, problem } = useAct(HandInInitiative);
  const draft = useDraft(`hand-in:${id}`, empty);
  const send = async () => {
    const answers = criteria.map((criterion) => ({ id: criterion.id, met: draft.value[criterion.id].met === "yes", answer: draft.value[criterion.id].answer }));
    if (!(await run({ input: { id, groupId: group.id, version, criteria: answers } }))) return;
    draft.clear();
    onDone();
  };
  if (hasUnsent(id)) return <UnsentFirst initiativeId={id} />;
  return (
    <Form onSubmit={send} label={dossier.handIn.title}>
      <p>{dossier.handIn.lead}</p>
      {criteria.map((criterion) => (
        <CriterionFields key={criterion.id} {...criterion} value={draft.value[criterion.id]} onChange={(value) => draft.set((before) => ({ ...before, [criterion.id]: value }))} />
      ))}
      <p><b>{dossier.handIn.onBehalf(group.name)} {dossier.handIn.frozen}</b></p>
      <Refused problem={problem} />
      <FormButtons send={dossier.handIn.send} busy={busy} cancel={{ label: own.notNow, onCancel }} />
    </Form>
  );
}
