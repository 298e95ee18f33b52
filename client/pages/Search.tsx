import { useQuery } from "@apollo/client/react";
import { useSearchParams } from "react-router";
import { InitiativeCard } from "#client/features/initiatives/InitiativeCard.tsx";
import { SearchBox } from "#client/features/initiatives/SearchBox.tsx";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { paths } from "#client/lib/paths.ts";
import { useQuestion } from "#client/lib/question.ts";
import { useSearchTexts } from "#client/texts/own/search.ts";
import { Cards } from "#client/ui/Cards.tsx";
import { EmptyState } from "#client/ui/EmptyState.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Page } from "#client/ui/Page.tsx";
import styles from "./Search.module.css";

const SearchQuery = graphql(`
  query Search($text: String!) {
    searchInitiatives(text: $text, first: 20) { id ...InitiativeCard_initiative }
  }
`);

/** Plans by words, titles first. The words stand in the address, so that a search can be shared. */
export function Search() {
  const search = useSearchTexts();
  const [query] = useSearchParams();
  const text = query.get("q") ?? "";
  const answer = useQuery(SearchQuery, { ...useQuestion("/zoeken", SearchQuery), skip: !text });
  return (
    <Page title={search.title} actions={<SearchBox key={text} asked={text} />}>
      {text && (
        <Answer of={answer}>
          {({ searchInitiatives: found }) => (
            <>
              <p role="status" className={styles.found}>{search.found(found.length, text)}</p>
              {found.length ? (
                <Cards>{found.map((initiative) => <InitiativeCard key={initiative.id} level={2} initiative={initiative} />)}</Cards>
              ) : (
                <EmptyState text={search.none}><LinkButton look="quiet" to={paths.initiatives()}>{search.all}</LinkButton></EmptyState>
              )}
            </>
          )}
        </Answer>
      )}
    </Page>
  );
}
