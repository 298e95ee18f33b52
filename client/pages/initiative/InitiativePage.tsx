import { useQuery } from "@apollo/client/react";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { useLive } from "#client/lib/live.ts";
import { useQuestion } from "#client/lib/question.ts";
import { InitiativeView } from "./InitiativeView.tsx";
import { NoInitiative } from "./NoInitiative.tsx";

const InitiativePageQuery = graphql(`
  query InitiativePage($id: ID!) {
    initiative(id: $id) { id ...InitiativeView_initiative }
  }
`);

const InitiativePageLive = graphql(`
  subscription InitiativePageLive($id: ID!) {
    initiativeChanged(id: $id) {
      sequence
      resync
      initiative { id ...InitiativeView_initiative }
    }
  }
`);

export function InitiativePage() {
  const question = useQuestion("/initiatief/:id", InitiativePageQuery);
  const answer = useQuery(InitiativePageQuery, question);
  useLive(InitiativePageLive, question.variables, () => void answer.refetch());
  return <Answer of={answer}>{({ initiative }) => (initiative ? <InitiativeView initiative={initiative} /> : <NoInitiative />)}</Answer>;
}
