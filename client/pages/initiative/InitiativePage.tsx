import { useQuery } from "@apollo/client/react";
import type { ResultOf } from "@graphql-typed-document-node/core";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { useAskAnew } from "#client/lib/ask-anew.ts";
import { useLive } from "#client/lib/live.ts";
import { useQuestion } from "#client/lib/question.ts";
import { InitiativeView } from "./InitiativeView.tsx";
import { NoInitiative } from "./NoInitiative.tsx";

const InitiativePageQuery = graphql(`
  query InitiativePage($id: ID!) {
    initiative(id: $id) { id stage version draagvlak { reached } dossier { handsGiven { role } } buurtdeal { complete signatures { party } } ...InitiativeView_initiative }
  }
`);

const InitiativePageLive = graphql(`
  subscription InitiativePageLive($id: ID!) {
    initiativeChanged(id: $id) {
      sequence
      resync
      initiative { id ...InitiativeNews_initiative }
    }
  }
`);

export function InitiativePage() {
  const question = useQuestion("/initiatief/:id", InitiativePageQuery);
  const answer = useQuery(InitiativePageQuery, question);
  useLive(InitiativePageLive, question.variables, () => void answer.refetch());
  useAskAnew(InitiativePageQuery, question.variables, standingOf(answer.data?.initiative));
  return <Answer of={answer}>{({ initiative }) => (initiative ? <InitiativeView initiative={initiative} /> : <NoInitiative />)}</Answer>;
}

/** On this depends what anybody may do with an initiative. */
function standingOf(initiative: ResultOf<typeof InitiativePageQuery>["initiative"] | undefined): string | null {
  if (!initiative) return null;
  const { stage, version, draagvlak, dossier, buurtdeal } = initiative;
  return JSON.stringify([stage, version, draagvlak?.reached, dossier?.handsGiven.length, buurtdeal?.signatures.length, buurtdeal?.complete]);
}
