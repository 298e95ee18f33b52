import { graphql } from "#client/gql/gql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import type { ActProps } from "./act-props.ts";

const RealiseInitiative = graphql(`
  mutation RealiseInitiative($id: ID!) {
    realise(id: $id) {
      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }
      ... on Refusal { reason }
    }
  }
`);

export function RealiseForm({ id, onDone, onCancel }: ActProps) {
  const { initiative } = useTexts();
  const words = initiative.acts.realise;
  const { run, busy, problem } = useAct(RealiseInitiative);
  const send = async () => {
    if (await run({ id })) onDone();
  };
  return (
    <Form onSubmit={send} label={words.title}>
      <p>{words.ask}</p>
      <Refused problem={problem} />
      <FormButtons send={words.confirm} busy={busy} cancel={{ label: initiative.notNow, onCancel }} />
    </Form>
  );
}
