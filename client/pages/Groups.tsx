import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { GroupCard } from "#client/features/groups/GroupCard.tsx";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { paths } from "#client/lib/paths.ts";
import { useQuestion } from "#client/lib/question.ts";
import { useFilter } from "#client/lib/use-filter.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Cards } from "#client/ui/Cards.tsx";
import { Count } from "#client/ui/Count.tsx";
import { Filters } from "#client/ui/Filters.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Page } from "#client/ui/Page.tsx";
import { Pager } from "#client/ui/Pager.tsx";
import { Select } from "#client/ui/Select.tsx";

const GroupsQuery = graphql(`
  query Groups($wijkId: ID, $after: String) {
    wijken { id name }
    groups(wijkId: $wijkId, first: 12, after: $after) {
      nodes { id ...GroupCard_group }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export function Groups() {
  const { groups: texts } = useTexts();
  const [wijkId, chooseWijk] = useFilter("wijk");
  const answer = useQuery(GroupsQuery, useQuestion("/groepen", GroupsQuery));
  const [fetching, setFetching] = useState(false);
  const more = async (after: string | null) => {
    setFetching(true);
    await answer.fetchMore({ variables: { after } }).finally(() => setFetching(false));
  };
  const wijken = (answer.data ?? answer.previousData)?.wijken ?? [];
  return (
    <Page title={texts.title} lead={<p>{texts.lead}</p>} actions={<LinkButton to={paths.startGroup(wijkId || undefined)}>{texts.start}</LinkButton>}>
      <Filters label={texts.title}>
        <Select filter label={texts.wijk} value={wijkId} placeholder={texts.everyWijk} options={wijken.map(({ id, name }) => ({ value: id, label: name }))} onChange={chooseWijk} />
      </Filters>
      <Answer of={answer} keep>
        {({ groups: { nodes, pageInfo } }) => (
          <>
            <Count>{nodes.length ? texts.found(nodes.length, pageInfo.hasNextPage) : texts.none}</Count>
            <Cards>{nodes.map((group) => <GroupCard key={group.id} group={group} />)}</Cards>
            <Pager hasMore={pageInfo.hasNextPage} busy={fetching} label={texts.more} onMore={() => void more(pageInfo.endCursor)} />
          </>
        )}
      </Answer>
    </Page>
  );
}
