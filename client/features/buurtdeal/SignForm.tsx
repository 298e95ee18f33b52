import type { FragmentType } from "@apollo/client/masking";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { DealTerms } from "./DealTerms.tsx";

const SignForm_initiative = graphql(`
  fragment SignForm_initiative on Initiative {
    id
    viewerSignsFor
    group { id name }
    buurtdeal { initiatorsDo municipalityDoes upkeepUntil }
  }
`);

const SignBuurtdeal = graphql(`
  mutation SignBuurtdeal($id: ID!, $party: DealParty!) {
    signBuurtdeal(id: $id, party: $party) {
      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }
      ... on Refusal { reason }
    }
  }
`);

interface SignFormProps {
  readonly initiative: FragmentType<typeof SignForm_initiative>;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Nobody signs what they did not see: the terms stand right above the button. */
export function SignForm({ initiative, onDone, onCancel }: SignFormProps) {
  const { buurtdeal: words, initiative: own } = useTexts();
  const { id, viewerSignsFor: party, group, buurtdeal } = usePart(SignForm_initiative, initiative);
  const { run, busy, problem } = useAct(SignBuurtdeal);
  const send = async () => {
    if (party && (await run({ id, party }))) onDone();
  };
  return (
    <>
      {buurtdeal && <DealTerms {...buurtdeal} />}
      <Form onSubmit={send} label={words.sign.title}>
        <p>{words.sign.ask} {party && <b>{words.sign.onBehalf(words.behalf[party](group.name))}</b>}</p>
        <Refused problem={problem} />
        <FormButtons send={words.sign.confirm} busy={busy} cancel={{ label: own.notNow, onCancel }} />
      </Form>
    </>
  );
}
