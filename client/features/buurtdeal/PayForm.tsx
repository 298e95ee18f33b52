import type { FragmentType } from "@apollo/client/masking";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Refused } from "#client/ui/Refused.tsx";

const PayForm_initiative = graphql(`
  fragment PayForm_initiative on Initiative {
    id
    dossier { decision { grantedCents } }
  }
`);

const PayInitiative = graphql(`
  mutation PayInitiative($id: ID!) {
    pay(id: $id) {
      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }
      ... on Refusal { reason }
    }
  }
`);

interface PayFormProps {
  readonly initiative: FragmentType<typeof PayForm_initiative>;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Asks once, with the amount on the button. */
export function PayForm({ initiative, onDone, onCancel }: PayFormProps) {
  const { buurtdeal: words, initiative: own } = useTexts();
  const { euro } = useFormat();
  const { id, dossier } = usePart(PayForm_initiative, initiative);
  const { run, busy, problem } = useAct(PayInitiative);
  const amount = euro(dossier?.decision?.grantedCents ?? 0);
  const send = async () => {
    if (await run({ id })) onDone();
  };
  return (
    <Form onSubmit={send} label={words.pay.title}>
      <p>{words.pay.ask(amount)}</p>
      <Refused problem={problem} />
      <FormButtons send={words.pay.confirm(amount)} busy={busy} cancel={{ label: own.notNow, onCancel }} />
    </Form>
  );
}
