import { useQuery } from "@apollo/client/react";
import { useParams } from "react-router";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { useLive } from "#client/lib/live.ts";
import { NoInitiative } from "../initiative/NoInitiative.tsx";
import { SupportView } from "./SupportView.tsx";

const SupportPageQuery = graphql(`
  query SupportPage($id: ID!) {
    initiative(id: $id) { id draagvlak { openedAt } ...SupportView_initiative }
  }
`);

const SupportPageLive = graphql(`
  subscription SupportPageLive($id: ID!) {
    initiativeChanged(id: $id) {
      sequence
      resync
      initiative { id ...SupportView_initiative }
    }
  }
`);

export function SupportPage() {
  const { id = "" } = useParams();
  const answer = useQuery(SupportPageQuery, { variables: { id }, fetchPolicy: "cache-and-network" });
  useLive(SupportPageLive, { id }, () => void answer.refetch());
  return <Answer of={answer}>{({ initiative }) => (initiative?.draagvlak ? <SupportView initiative={initiative} onMade={() => void answer.refetch()} /> : <NoInitiative />)}</Answer>;
}
