import { HideForm } from "#client/lib/HideForm.tsx";
import { graphql } from "#client/gql/gql.ts";

const HideConcern = graphql(`
  mutation HideConcern($id: ID!, $rule: Int!, $reason: String!) {
    hideConcern(id: $id, rule: $rule, reason: $reason) {
      ... on InitiativeChanged { initiative { id ...Concerns_initiative } }
      ... on Refusal { reason }
    }
  }
`);

export function HideConcernForm({ id, onEnd }: { readonly id: string; readonly onEnd: () => void }) {
  return <HideForm act={HideConcern} id={id} onEnd={onEnd} />;
}
