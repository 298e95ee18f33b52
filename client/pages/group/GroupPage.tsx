import { useQuery } from "@apollo/client/react";
import { useParams } from "react-router";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { useLive } from "#client/lib/live.ts";
import { GroupView } from "./GroupView.tsx";
import { NoGroup } from "./NoGroup.tsx";

const GroupPageQuery = graphql(`
  query GroupPage($id: ID!) {
    group(id: $id) { id ...GroupView_group }
  }
`);

const GroupPageLive = graphql(`
  subscription GroupPageLive($id: ID!) {
    groupChanged(id: $id) {
      sequence
      resync
      group { id ...GroupView_group }
    }
  }
`);

export function GroupPage() {
  const { id = "" } = useParams();
  const answer = useQuery(GroupPageQuery, { variables: { id } });
  useLive(GroupPageLive, { id }, () => void answer.refetch());
  return <Answer of={answer}>{({ group }) => (group ? <GroupView group={group} /> : <NoGroup />)}</Answer>;
}
