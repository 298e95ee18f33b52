import { useQuery } from "@apollo/client/react";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { useLive } from "#client/lib/live.ts";
import { useQuestion } from "#client/lib/question.ts";
import { NotFound } from "../NotFound.tsx";
import { ThemeView } from "./ThemeView.tsx";

const ThemePageQuery = graphql(`
  query ThemePage($id: ID!) {
    theme(id: $id) { id ...ThemeView_theme }
  }
`);

const ThemePageLive = graphql(`
  subscription ThemePageLive($id: ID!) {
    themeChanged(id: $id) {
      sequence
      resync
      theme { id ...ThemeView_theme }
    }
  }
`);

export function ThemePage() {
  const question = useQuestion("/thema/:id", ThemePageQuery);
  const answer = useQuery(ThemePageQuery, question);
  useLive(ThemePageLive, answer.data?.theme ? question.variables : null, () => void answer.refetch());
  return <Answer of={answer}>{({ theme }) => (theme ? <ThemeView theme={theme} /> : <NotFound />)}</Answer>;
}
