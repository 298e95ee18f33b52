import { useQuery } from "@apollo/client/react";
import { NewsletterBody } from "#client/features/newsletters/NewsletterBody.tsx";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { paths } from "#client/lib/paths.ts";
import { useQuestion } from "#client/lib/question.ts";
import { site } from "#client/lib/site.ts";
import { useNewsletterTexts } from "#client/texts/own/newsletters.ts";
import { useFormat, useTongue } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import { Page } from "#client/ui/Page.tsx";
import { NotFound } from "../NotFound.tsx";

const NewsletterQuery = graphql(`
  query NewsletterPage($id: ID!) {
    newsletter(id: $id) { id title state sentAt wijk { id name } ...NewsletterBody_newsletter }
  }
`);

/** A newsletter as everybody reads it, also who never got the mail. */
export function NewsletterPage() {
  const texts = useNewsletterTexts();
  const { date } = useFormat();
  const { language } = useTongue();
  const answer = useQuery(NewsletterQuery, useQuestion("/nieuwsbrief/:id", NewsletterQuery));
  return (
    <Answer of={answer}>
      {({ newsletter }) => {
        if (!newsletter) return <NotFound />;
        const { id, title, sentAt, wijk } = newsletter;
        return (
          <Page
            title={title}
            above={<p>{texts.from(site.municipality, wijk.name)}</p>}
            lead={sentAt && <p>{texts.sentOn(date(sentAt))}</p>}
            actions={<><LinkButton look="quiet" to={paths.newsletters(wijk.id)}>{texts.archive}</LinkButton><LinkButton look="quiet" to={paths.wijk(wijk.id)}>{texts.toWijk(wijk.name)}</LinkButton><a href={paths.newsletterPaper(id, language)}>{texts.paper}</a></>}
          >
            {!sentAt && <Notice kind="info">{texts.draft}</Notice>}
            <Card><NewsletterBody newsletter={newsletter} /></Card>
          </Page>
        );
      }}
    </Answer>
  );
}
