import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { Link, useParams } from "react-router";
import styles from "#client/features/newsletters/Newsletters.module.css";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { paths } from "#client/lib/paths.ts";
import { useQuestion } from "#client/lib/question.ts";
import { useNewsletterTexts } from "#client/texts/own/newsletters.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import { EmptyState } from "#client/ui/EmptyState.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Page } from "#client/ui/Page.tsx";
import { Pager } from "#client/ui/Pager.tsx";
import { NotFound } from "../NotFound.tsx";

const NewsletterArchiveQuery = graphql(`
  query NewsletterArchive($wijkId: ID!, $after: String) {
    wijk(id: $wijkId) { id name }
    newsletters(wijkId: $wijkId, first: 20, after: $after) {
      nodes { id title kind sentAt }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** What was written to a wijk, newest first, for everybody. */
export function NewsletterArchive() {
  const texts = useNewsletterTexts();
  const { date } = useFormat();
  const { wijkId = "" } = useParams();
  const [fetching, setFetching] = useState(false);
  const answer = useQuery(NewsletterArchiveQuery, useQuestion("/wijk/:wijkId/nieuwsbrieven", NewsletterArchiveQuery));
  const more = async (after: string | null) => {
    setFetching(true);
    await answer.fetchMore({ variables: { wijkId, after } }).finally(() => setFetching(false));
  };
  return (
    <Answer of={answer}>
      {({ wijk, newsletters: { nodes, pageInfo } }) => wijk ? (
        <Page title={texts.archiveOf(wijk.name)} lead={<p>{texts.archiveLead}</p>} actions={<LinkButton look="quiet" to={paths.wijk(wijk.id)}>{texts.toWijk(wijk.name)}</LinkButton>}>
          <Card>
            {nodes.length === 0 ? <EmptyState text={texts.archiveNone} /> : (
              <ul className={styles.list}>
                {nodes.map(({ id, title, kind, sentAt }) => (
                  <li key={id}>
                    <div>
                      <Link to={paths.newsletter(id)}>{title}</Link>
                      <p className={styles.facts}>{texts.kind[kind]}{sentAt && ` · ${date(sentAt)}`}</p>
                    </div>
                  </li>
                ))}
              </ul>
            )}
            <Pager hasMore={pageInfo.hasNextPage} busy={fetching} label={texts.more} onMore={() => void more(pageInfo.endCursor)} />
          </Card>
        </Page>
      ) : <NotFound />}
    </Answer>
  );
}
