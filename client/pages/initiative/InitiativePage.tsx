import { useQuery } from "@apollo/client/react";
import { useParams } from "react-router";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { useLive } from "#client/lib/live.ts";
import { paths } from "#client/lib/paths.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Page } from "#client/ui/Page.tsx";
import { InitiativeView } from "./InitiativeView.tsx";

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

/** Not there and not yet public look alike; who belongs to the group is told how to see it. */
export function NoInitiative() {
  const { initiative } = useTexts();
  return <Page title={initiative.notFoundTitle} lead={<p>{initiative.notFound}</p>} actions={<LinkButton to={paths.initiatives()}>{initiative.toInitiatives}</LinkButton>} />;
}
