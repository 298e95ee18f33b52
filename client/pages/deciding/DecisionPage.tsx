import { useQuery } from "@apollo/client/react";
import { useParams } from "react-router";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { useLive } from "#client/lib/live.ts";
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
  const { id = "" } = useParams();
  const answer = useQuery(DecisionPageQuery, { variables: { id }, fetchPolicy: "cache-and-network" });
  useLive(DecisionPageLive, { id }, () => void answer.refetch());
  return <Answer of={answer}>{({ initiative, latePenalties }) => (initiative ? <DecisionView initiative={initiative} penalties={latePenalties} onDone={() => void answer.refetch()} /> : <NoInitiative />)}</Answer>;
}
