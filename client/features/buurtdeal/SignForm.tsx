import { graphql } from "#client/gql/gql.ts";
import type { DealParty } from "#client/gql/graphql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useDealTexts } from "#client/texts/own/deal.ts";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Refused } from "#client/ui/Refused.tsx";

const SignBuurtdeal = graphql(`
  mutation SignBuurtdeal($id: ID!, $party: DealParty!, $version: Int!) {
    signBuurtdeal(id: $id, party: $party, version: $version) {
      ... on InitiativeChanged { initiative { id ...Deal_initiative } }
      ... on Refusal { reason }
    }
  }
`);

const SignAsMaintainer = graphql(`
  mutation SignAsMaintainer($key: String!, $version: Int!) {
    signAsMaintainer(key: $key, version: $version) {
      ... on InitiativeChanged { initiative { id ...Deal_initiative } }
      ... on Refusal { reason }
    }
  }
`);

interface SignFormProps {
  readonly id: string;
  readonly group: string;
  readonly party: DealParty;
  readonly version: number;
  /** The key of an invitation, for who signs by it. */
  readonly invitation?: string;
  readonly onSigned?: () => void;
}

/** Nobody signs what they did not see: the terms stand above it, and another version than that is refused. */
export function SignForm({ id, group, party, version, invitation, onSigned }: SignFormProps) {
  const { sign: words } = useDealTexts();
  const signing = useAct(SignBuurtdeal);
  const accepting = useAct(SignAsMaintainer);
  const { busy, problem } = invitation ? accepting : signing;
  const send = async () => {
    const done = invitation ? await accepting.run({ key: invitation, version }) : await signing.run({ id, party, version });
    if (done) onSigned?.();
  };
  return (
    <Form onSubmit={send} label={words.title}>
      <p>{words.ask(version)} <b>{words.behalf[party](group)}</b></p>
      <Refused problem={problem} />
      <FormButtons send={words.confirm} busy={busy} />
    </Form>
  );
}
