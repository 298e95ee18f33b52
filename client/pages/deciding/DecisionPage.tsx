import { useQuery } from "@apollo/client/react";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { useLive } from "#client/lib/live.ts";
import { useQuestion } from "#client/lib/question.ts";
import { NoInitiative } from "../initiative/NoInitiative.tsx";
import { DecisionView } from "./DecisionView.tsx";

const DecisionPageQuery = graphql(`
  query DecisionPage($id: ID!) {
    initiative(id: $id) { id ...DecisionView_initiative }
    latePenalties { fromDay untilDay centsADay source }
  }
`);

const DecisionPageLive = graphql(`
  subscription DecisionPageLive($id: ID!) {
    initiativeChanged(id: $id) {
      sequence
      resync
      initiative { id ...DecisionView_initiative }
    }
  }
`);

export function DecisionPage() {
  const question = useQuestion("/initiatief/:id/besluit", DecisionPageQuery);
  const answer = useQuery(DecisionPageQuery, question);
  useLive(DecisionPageLive, question.variables, () => void answer.refetch());
  return <Answer of={answer}>{({ initiative, latePenalties }) => (initiative ? <DecisionView initiative={initiative} penalties={latePenalties} onDone={() => void answer.refetch()} /> : <NoInitiative />)}</Answer>;
}
