import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useParams } from "react-router";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { useLive } from "#client/lib/live.ts";
import { daysLater, startOfToday } from "#client/lib/start-of-today.ts";
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
  const { wijkId = "" } = useParams();
  const [from] = useState(() => startOfToday());
  const variables = { id: wijkId, from, until: daysLater(from, 31) };
  const answer = useQuery(WijkPageQuery, { variables });
  useLive(WijkPageLive, answer.data?.wijk ? variables : null, () => void answer.refetch());
  return <Answer of={answer}>{({ wijk, wijken }) => (wijk ? <WijkView key={wijk.id} wijk={wijk} activities={wijk.activities} wijken={wijken} /> : <NotFound />)}</Answer>;
}
