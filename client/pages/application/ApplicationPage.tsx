import { useQuery } from "@apollo/client/react";
import { useParams } from "react-router";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { useLive } from "#client/lib/live.ts";
import { NoInitiative } from "../initiative/NoInitiative.tsx";
import { ApplicationView } from "./ApplicationView.tsx";

const ApplicationPageQuery = graphql(`
  query ApplicationPage($id: ID!) {
    initiative(id: $id) { id application { id } ...Application_initiative }
  }
`);

const ApplicationPageLive = graphql(`
  subscription ApplicationPageLive($id: ID!) {
    initiativeChanged(id: $id) {
      sequence
      resync
      initiative { id ...Application_initiative }
    }
  }
`);

export function ApplicationPage() {
  const { id = "" } = useParams();
  const answer = useQuery(ApplicationPageQuery, { variables: { id }, fetchPolicy: "cache-and-network" });
  useLive(ApplicationPageLive, { id }, () => void answer.refetch());
  return <Answer of={answer}>{({ initiative }) => (initiative?.application ? <ApplicationView initiative={initiative} /> : <NoInitiative />)}</Answer>;
}
