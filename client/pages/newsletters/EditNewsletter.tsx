import { useQuery } from "@apollo/client/react";
import { useParams } from "react-router";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { useLive } from "#client/lib/live.ts";
import { SignInFirst } from "#client/lib/SignInFirst.tsx";
import { useSession } from "#client/lib/viewer.ts";
import { useNewsletterTexts } from "#client/texts/own/newsletters.ts";
import { EmptyState } from "#client/ui/EmptyState.tsx";
import { Page } from "#client/ui/Page.tsx";
import { NotFound } from "../NotFound.tsx";
import { EditView } from "./EditView.tsx";

const EditNewsletterQuery = graphql(`
  query EditNewsletter($id: ID!) {
    newsletter(id: $id) { id viewerCanChange { reason } ...EditView_newsletter }
  }
`);
const EditNewsletterLive = graphql(`
  subscription EditNewsletterLive($id: ID!) {
    newsletterChanged(id: $id) { sequence resync newsletter { id viewerCanChange { reason } ...EditView_newsletter } }
  }
`);

/** A newsletter for who writes it, as it is and as it goes. */
export function EditNewsletter() {
  const texts = useNewsletterTexts();
  const { id = "" } = useParams();
  const { viewer, loading } = useSession();
  const answer = useQuery(EditNewsletterQuery, { variables: { id }, fetchPolicy: "cache-and-network" });
  const reason = answer.data?.newsletter?.viewerCanChange.reason;
  useLive(EditNewsletterLive, answer.data?.newsletter && reason !== "NOT_ALLOWED" ? { id } : null, () => void answer.refetch());
  if (!viewer && !loading) return <Page title={texts.title}><SignInFirst why={texts.signInFirst} /></Page>;
  return (
    <Answer of={answer}>
      {({ newsletter }) => {
        if (!newsletter) return <NotFound />;
        return reason === "NOT_ALLOWED" ? <Page title={texts.title}><EmptyState text={texts.notForYou} /></Page> : <EditView key={id} newsletter={newsletter} />;
      }}
    </Answer>
  );
}
