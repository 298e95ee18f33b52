import { useQuery } from "@apollo/client/react";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { useLive } from "#client/lib/live.ts";
import { useQuestion } from "#client/lib/question.ts";
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
  const question = useQuestion("/groep/:id", GroupPageQuery);
  const answer = useQuery(GroupPageQuery, question);
  useLive(GroupPageLive, question.variables, () => void answer.refetch());
  return <Answer of={answer}>{({ group }) => (group ? <GroupView group={group} /> : <NoGroup />)}</Answer>;
}
