import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { stageFilters, type StageFilter } from "#shared/initiatives/stage-filters.ts";
import { InitiativeCard } from "#client/features/initiatives/InitiativeCard.tsx";
import { SearchBox } from "#client/features/initiatives/SearchBox.tsx";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { paths } from "#client/lib/paths.ts";
import { useQuestion } from "#client/lib/question.ts";
import { useFilter } from "#client/lib/use-filter.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Cards } from "#client/ui/Cards.tsx";
import { Count } from "#client/ui/Count.tsx";
import { Filters } from "#client/ui/Filters.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Page } from "#client/ui/Page.tsx";
import { Pager } from "#client/ui/Pager.tsx";
import { Select } from "#client/ui/Select.tsx";

const InitiativesQuery = graphql(`
  query Initiatives($wijkId: ID, $themeId: ID, $stages: [Stage!], $after: String) {
    wijken { id name themes { id title } }
    initiatives(wijkId: $wijkId, themeId: $themeId, stages: $stages, first: 12, after: $after) {
      nodes { id ...InitiativeCard_initiative }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export function Initiatives() {
  const { initiatives: texts } = useTexts();
  const [wijkId, chooseWijk] = useFilter("wijk");
  const [themeId, chooseTheme] = useFilter("thema");
  const [where, chooseWhere] = useFilter("waar");
  const answer = useQuery(InitiativesQuery, useQuestion("/initiatieven", InitiativesQuery));
  const [fetching, setFetching] = useState(false);
  const more = async (after: string | null) => {
    setFetching(true);
    await answer.fetchMore({ variables: { after } }).finally(() => setFetching(false));
  };
  const wijken = (answer.data ?? answer.previousData)?.wijken ?? [];
  const themes = wijken.find(({ id }) => id === wijkId)?.themes ?? [];
  return (
    <Page title={texts.title} lead={<p>{texts.lead}</p>} actions={<><SearchBox /><LinkButton look="quiet" to={paths.startGroup(wijkId || undefined)}>{texts.start}</LinkButton></>}>
      <Filters label={texts.filter}>
        <Select filter label={texts.wijk} value={wijkId} placeholder={texts.everyWijk} options={wijken.map(({ id, name }) => ({ value: id, label: name }))} onChange={(id) => { chooseTheme(""); chooseWijk(id); }} />
        {wijkId && <Select filter label={texts.themeFilter} value={themeId} placeholder={texts.everyTheme} options={themes.map(({ id, title }) => ({ value: id, label: title }))} onChange={chooseTheme} />}
        <Select filter label={texts.stage} value={where} placeholder={texts.stages.every} options={(Object.keys(stageFilters) as StageFilter[]).map((id) => ({ value: id, label: texts.stages[id] }))} onChange={chooseWhere} />
      </Filters>
      <Answer of={answer} keep>
        {({ initiatives: { nodes, pageInfo } }) => (
          <>
            <Count>{nodes.length ? texts.found(nodes.length, pageInfo.hasNextPage) : texts.none}</Count>
            <Cards>{nodes.map((initiative) => <InitiativeCard key={initiative.id} level={2} initiative={initiative} />)}</Cards>
            <Pager hasMore={pageInfo.hasNextPage} busy={fetching} label={texts.more} onMore={() => void more(pageInfo.endCursor)} />
            {!nodes.length && (wijkId || where) && <Button look="quiet" onClick={() => { chooseWhere(""); chooseTheme(""); chooseWijk(""); }}>{texts.showAll}</Button>}
          </>
        )}
      </Answer>
    </Page>
  );
}
