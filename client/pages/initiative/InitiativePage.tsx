import { useQuery } from "@apollo/client/react";
import { useParams } from "react-router";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { useLive } from "#client/lib/live.ts";
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
  const { id = "" } = useParams();
  const answer = useQuery(InitiativePageQuery, { variables: { id } });
  useLive(InitiativePageLive, { id }, () => void answer.refetch());
  return <Answer of={answer}>{({ initiative }) => (initiative ? <InitiativeView initiative={initiative} /> : <NoInitiative />)}</Answer>;
}
