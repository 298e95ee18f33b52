import { useQuery } from "@apollo/client/react";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { useLive } from "#client/lib/live.ts";
import { useQuestion } from "#client/lib/question.ts";
import { NotFound } from "../NotFound.tsx";
import { WijkView } from "./WijkView.tsx";

const WijkPageQuery = graphql(`
  query WijkPage($id: ID!, $from: DateTime!, $until: DateTime!) {
    wijk(id: $id) {
      id
      ...WijkView_wijk
      activities(from: $from, until: $until, first: 4) { id ...ActivityItem_activity }
    }
    wijken { id name }
  }
`);

const WijkPageLive = graphql(`
  subscription WijkPageLive($id: ID!, $from: DateTime!, $until: DateTime!) {
    wijkChanged(id: $id) {
      sequence
      resync
      wijk {
      id
      ...WijkView_wijk
      activities(from: $from, until: $until, first: 4) { id ...ActivityItem_activity }
    }
    }
  }
`);

/** What goes on in one wijk, as it happens. */
export function WijkPage() {
  const question = useQuestion("/wijk/:wijkId", WijkPageQuery);
  const answer = useQuery(WijkPageQuery, question);
  useLive(WijkPageLive, answer.data?.wijk ? question.variables : null, () => void answer.refetch());
  return <Answer of={answer}>{({ wijk, wijken }) => (wijk ? <WijkView key={wijk.id} wijk={wijk} activities={wijk.activities} wijken={wijken} /> : <NotFound />)}</Answer>;
}
