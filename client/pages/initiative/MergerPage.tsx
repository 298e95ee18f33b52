import { useQuery } from "@apollo/client/react";
import { useParams } from "react-router";
import { MergerView } from "#client/features/merging/MergerView.tsx";
import { useMergingTexts } from "#client/texts/own/merging.ts";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { paths } from "#client/lib/paths.ts";
import { useViewer } from "#client/lib/viewer.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Page } from "#client/ui/Page.tsx";

const MergerQuery = graphql(`
  query MergerPage($id: ID!) {
    merger(id: $id) { id asking { id title } asked { id title } ...MergerView_merger }
  }
`);

export function MergerPage() {
  const texts = useMergingTexts();
  const { initiative } = useTexts();
  const viewer = useViewer();
  const { id = "" } = useParams();
  const answer = useQuery(MergerQuery, { variables: { id }, fetchPolicy: "cache-and-network" });
  return (
    <Answer of={answer}>
      {({ merger }) => merger ? (
        <Page title={texts.title} lead={<p>{texts.lead(merger.asking.title, merger.asked.title)}</p>}><MergerView merger={merger} /></Page>
      ) : (
        <Page title={texts.notFoundTitle} lead={<p>{texts.notFound}</p>} actions={!viewer && <LinkButton to={paths.signIn(paths.merger(id))}>{initiative.signIn}</LinkButton>} />
      )}
    </Answer>
  );
}
