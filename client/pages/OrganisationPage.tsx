import { useQuery } from "@apollo/client/react";
import { ActivityItem } from "#client/features/activities/ActivityItem.tsx";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { paths } from "#client/lib/paths.ts";
import { useQuestion } from "#client/lib/question.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import { EmptyState } from "#client/ui/EmptyState.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Page } from "#client/ui/Page.tsx";
import { NotFound } from "./NotFound.tsx";

const OrganisationQuery = graphql(`
  query OrganisationPage($id: ID!) {
    organisation(id: $id) {
      id
      name
      kind
      about
      website
      viewerCanPostActivity { allowed }
      activities(first: 20) { id ...ActivityItem_activity }
    }
  }
`);

export function OrganisationPage() {
  const { organisations: texts } = useTexts();
  const question = useQuestion("/organisatie/:id", OrganisationQuery);
  return (
    <Answer of={useQuery(OrganisationQuery, question)}>
      {({ organisation }) => {
        if (!organisation) return <NotFound />;
        const { id, name, kind, about, website, activities, viewerCanPostActivity } = organisation;
        return (
          <Page
            title={name}
            above={<p>{kind}</p>}
            lead={<p>{about}</p>}
            actions={
              <>
                {viewerCanPostActivity.allowed && <LinkButton to={`${paths.postActivity}?organisatie=${id}`}>{texts.post}</LinkButton>}
                {website && /^https?:\/\//u.test(website) && <a href={website} rel="noopener">{texts.website}</a>}
                <LinkButton look="quiet" to={paths.followAgenda({ organisatie: id })}>{texts.follow}</LinkButton>
                {viewerCanPostActivity.allowed && <LinkButton look="quiet" to={paths.agendaSource(id)}>{texts.source}</LinkButton>}
                <LinkButton look="plain" to={paths.organisations}>{texts.back}</LinkButton>
              </>
            }
          >
            <Card heading={texts.activities}>
              {activities.length ? <ul>{activities.map((activity) => <ActivityItem key={activity.id} activity={activity} level="h3" showWijk />)}</ul> : <EmptyState text={texts.noActivities} />}
            </Card>
          </Page>
        );
      }}
    </Answer>
  );
}
