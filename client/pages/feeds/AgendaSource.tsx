import { useQuery } from "@apollo/client/react";
import { useParams } from "react-router";
import { ActivityFile } from "#client/features/feeds/ActivityFile.tsx";
import { FeedItem } from "#client/features/feeds/FeedItem.tsx";
import { FollowFeed } from "#client/features/feeds/FollowFeed.tsx";
import styles from "#client/features/feeds/Feeds.module.css";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { paths } from "#client/lib/paths.ts";
import { SignInFirst } from "#client/lib/SignInFirst.tsx";
import { useSession } from "#client/lib/viewer.ts";
import { useFeedTexts } from "#client/texts/own/feeds.ts";
import { Card } from "#client/ui/Card.tsx";
import { EmptyState } from "#client/ui/EmptyState.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Page } from "#client/ui/Page.tsx";

const AgendaSourceQuery = graphql(`
  query AgendaSource($organisationId: ID!) {
    wijken { id name }
    agendaSource(organisationId: $organisationId) { id organisation { id name } feeds { id ...FeedItem_feed } }
  }
`);

/** Where the activities of an organisation come from beside its editors' own typing: calendars that are read, and files. */
export function AgendaSource() {
  const texts = useFeedTexts();
  const { id = "" } = useParams();
  const { viewer, loading } = useSession();
  const answer = useQuery(AgendaSourceQuery, { variables: { organisationId: id }, fetchPolicy: "cache-and-network" });
  if (!viewer && !loading) return <Page title={texts.source}><SignInFirst why={texts.sourceSignIn} /></Page>;
  return (
    <Answer of={answer}>
      {({ wijken, agendaSource: source }) => source ? (
        <Page title={texts.sourceTitle(source.organisation.name)} lead={<p>{texts.sourceLead}</p>} actions={<LinkButton look="quiet" to={paths.organisation(id)}>{texts.toOrganisation}</LinkButton>}>
          <div className={styles.page}>
            <Card heading={texts.followed}>
              {source.feeds.length ? <ul className={styles.feeds}>{source.feeds.map((feed) => <FeedItem key={feed.id} feed={feed} />)}</ul> : <EmptyState text={texts.noneFollowed} />}
            </Card>
            <FollowFeed organisationId={id} wijken={wijken} />
            <ActivityFile organisationId={id} wijken={wijken} />
          </div>
        </Page>
      ) : (
        <Page title={texts.source}><EmptyState text={texts.sourceNotForYou}><LinkButton look="quiet" to={paths.organisation(id)}>{texts.toOrganisation}</LinkButton></EmptyState></Page>
      )}
    </Answer>
  );
}
