import type { FragmentType } from "@apollo/client/masking";
import { limits } from "#shared/initiatives/limits.ts";
import { useMemo } from "react";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useDraft } from "#client/lib/use-draft.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { TextArea } from "#client/ui/TextArea.tsx";
import { TextField } from "#client/ui/TextField.tsx";

const DealForm_initiative = graphql(`
  fragment DealForm_initiative on Initiative {
    id
    ownEffort
    upkeep
    buurtdeal { initiatorsDo municipalityDoes upkeepUntil }
  }
`);

const DraftBuurtdeal = graphql(`
  mutation DraftBuurtdeal($input: DraftBuurtdealInput!) {
    draftBuurtdeal(input: $input) {
      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }
      ... on Refusal { reason }
    }
  }
`);

interface DealFormProps {
  readonly initiative: FragmentType<typeof DealForm_initiative>;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** The wijkregisseur writes down what was agreed; it starts from what the plan itself promises. */
export function DealForm({ initiative, onDone, onCancel }: DealFormProps) {
  const { buurtdeal: words, initiative: own } = useTexts();
  const { id, buurtdeal, ownEffort, upkeep } = usePart(DealForm_initiative, initiative);
  const { run, busy, problem } = useAct(DraftBuurtdeal);
  const start = useMemo(
    () => ({ initiatorsDo: buurtdeal?.initiatorsDo ?? `${ownEffort}\n\n${upkeep}`.trim(), municipalityDoes: buurtdeal?.municipalityDoes ?? "", upkeepUntil: buurtdeal?.upkeepUntil ?? "" }),
    [buurtdeal, ownEffort, upkeep],
  );
  const draft = useDraft(`buurtdeal:${id}`, start);
  const type = (field: keyof typeof start) => (typed: string) => draft.set((before) => ({ ...before, [field]: typed }));
  const { initiatorsDo, municipalityDoes, upkeepUntil } = draft.value;
  const send = async () => {
    if (!(await run({ input: { id, initiatorsDo, municipalityDoes, upkeepUntil } }))) return;
    draft.clear();
    onDone();
  };
  return (
    <Form onSubmit={send} label={words.draft.title}>
      <TextArea label={words.initiatorsDo} hint={words.draft.initiatorsHint} required limit={limits.dealText} value={initiatorsDo} onChange={type("initiatorsDo")} />
      <TextArea label={words.municipalityDoes} hint={words.draft.municipalityHint} required limit={limits.dealText} value={municipalityDoes} onChange={type("municipalityDoes")} />
      <TextField label={words.upkeepUntil} hint={words.draft.upkeepHint} required value={upkeepUntil} onChange={type("upkeepUntil")} />
      <Refused problem={problem} />
      <FormButtons send={words.draft.send} busy={busy} cancel={{ label: own.notNow, onCancel }} />
    </Form>
  );
}
