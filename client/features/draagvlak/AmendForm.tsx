import type { FragmentType } from "@apollo/client/masking";
import { Link } from "react-router";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Refused } from "#client/ui/Refused.tsx";

const AmendForm_initiative = graphql(`
  fragment AmendForm_initiative on Initiative {
    id
    version
  }
`);

const AmendInitiative = graphql(`
  mutation AmendInitiative($id: ID!, $version: Int!) {
    amendInitiative(id: $id, version: $version) {
      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }
      ... on Refusal { reason }
    }
  }
`);

interface AmendFormProps {
  readonly initiative: FragmentType<typeof AmendForm_initiative>;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Puts the text that the group worked on in the place of what everybody reads; it says first what that does to the support. */
export function AmendForm({ initiative, onDone, onCancel }: AmendFormProps) {
  const { initiative: own } = useTexts();
  const words = own.acts.amend;
  const { id, version } = usePart(AmendForm_initiative, initiative);
  const { run, busy, problem } = useAct(AmendInitiative);
  const send = async () => {
    if (await run({ id, version })) onDone();
  };
  return (
    <Form onSubmit={send} label={words.title}>
      <p>{words.first} <Link to={paths.editInitiative(id)}>{words.edit}</Link></p>
      <p>{words.ask}</p>
      <Refused problem={problem} />
      <FormButtons send={words.confirm} busy={busy} cancel={{ label: own.notNow, onCancel }} />
    </Form>
  );
}
