import { useQuery } from "@apollo/client/react";
import { useParams, useSearchParams } from "react-router";
import { HitItem } from "#client/features/threads/HitItem.tsx";
import { SearchTalk } from "#client/features/threads/SearchTalk.tsx";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { paths } from "#client/lib/paths.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import { EmptyState } from "#client/ui/EmptyState.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Page } from "#client/ui/Page.tsx";
import { Pager } from "#client/ui/Pager.tsx";
import { NoGroup } from "./NoGroup.tsx";

const GroupSearchQuery = graphql(`
  query GroupSearch($id: ID!, $text: String!, $after: String) {
    group(id: $id) {
      id
      name
      search(text: $text, first: 20, after: $after) { nodes { id title stage createdAt excerpt author { id name } } pageInfo { hasNextPage endCursor } }
    }
  }
`);

/** Looks for words in what a group said and plans. The words stand in the address, so that a search comes back with "back". */
export function GroupSearch() {
  const { threads } = useTexts();
  const { id = "" } = useParams();
  const [query] = useSearchParams();
  const text = query.get("q") ?? "";
  const answer = useQuery(GroupSearchQuery, { variables: { id, text } });
  return (
    <Answer of={answer} keep>
      {({ group }) => {
        if (!group) return <NoGroup />;
        const { nodes, pageInfo } = group.search;
        const more = () => void answer.fetchMore({ variables: { after: pageInfo.endCursor ?? null } });
        return (
          <Page title={threads.searchTitle(group.name)} actions={<><SearchTalk key={text} groupId={id} asked={text} /><LinkButton look="quiet" to={paths.group(id)}>{threads.backToGroup}</LinkButton></>}>
            {text && (
              <Card>
                <p role="status">{threads.hits(nodes.length, pageInfo.hasNextPage, text)}</p>
                {nodes.length ? <ul>{nodes.map((hit) => <HitItem key={hit.id} hit={hit} />)}</ul> : <EmptyState text={threads.noHits} />}
                <Pager hasMore={pageInfo.hasNextPage} busy={answer.loading} onMore={more} />
              </Card>
            )}
          </Page>
        );
      }}
    </Answer>
  );
}
