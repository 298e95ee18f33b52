import { useQuery } from "@apollo/client/react";
import { lazy, Suspense, useState } from "react";
import { ActivityItem } from "#client/features/activities/ActivityItem.tsx";
import { FollowLater } from "#client/features/following/FollowLater.tsx";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { paths } from "#client/lib/paths.ts";
import { useQuestion } from "#client/lib/question.ts";
import { useOrganisationTexts } from "#client/texts/own/organisation.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Card } from "#client/ui/Card.tsx";
import { EmptyState } from "#client/ui/EmptyState.tsx";
import { Facts } from "#client/ui/Facts.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import { Page } from "#client/ui/Page.tsx";
import { ReportLink } from "#client/lib/ReportLink.tsx";
import { Prose } from "#client/ui/Prose.tsx";
import { NotFound } from "./NotFound.tsx";

const TakeTrust = lazy(async () => ({ default: (await import("#client/features/activities/TakeTrust.tsx")).TakeTrust }));

const OrganisationQuery = graphql(`
  query OrganisationPage($id: ID!) {
    organisation(id: $id) {
      id
      name
      kind
      about
      website
      contact
      walkInHours
      trustReason
      viewerCanPostActivity { allowed }
      viewerCanTakeTrust { allowed }
      awaiting { id stateReason ...ActivityItem_activity }
      activities(first: 20) { id ...ActivityItem_activity }
    }
  }
`);

export function OrganisationPage() {
  const { organisations: texts } = useTexts();
  const own = useOrganisationTexts();
  const [taking, setTaking] = useState(false);
  const question = useQuestion("/organisatie/:id", OrganisationQuery);
  return (
    <Answer of={useQuery(OrganisationQuery, question)}>
      {({ organisation }) => {
        if (!organisation) return <NotFound />;
        const { id, name, kind, about, website, contact, walkInHours, trustReason, activities, awaiting, viewerCanPostActivity, viewerCanTakeTrust } = organisation;
        const facts = [{ term: own.contact, fact: contact && <Prose text={contact} /> }, { term: own.hours, fact: walkInHours && <Prose text={walkInHours} /> }].filter(({ fact }) => fact);
        return (
          <Page
            title={name}
            above={<p>{kind}</p>}
            lead={<p>{about}</p>}
            actions={
              <>
                {viewerCanPostActivity.allowed && <LinkButton to={`${paths.postActivity}?organisatie=${id}`}>{texts.post}</LinkButton>}
                {viewerCanPostActivity.allowed && <LinkButton look="quiet" to={paths.changeOrganisation(id)}>{own.change}</LinkButton>}
                {viewerCanTakeTrust.allowed && <Button look="plain" onClick={() => setTaking(true)}>{own.takeTrust}</Button>}
                {website && /^https?:\/\//u.test(website) && <a href={website} rel="noopener">{texts.website}</a>}
                <FollowLater what={{ organisationId: id }} />
                <LinkButton look="quiet" to={paths.followAgenda({ organisatie: id })}>{texts.follow}</LinkButton>
                {viewerCanPostActivity.allowed && <LinkButton look="quiet" to={paths.agendaSource(id)}>{texts.source}</LinkButton>}
                <ReportLink kind="ORGANISATION" id={id} name={name} />
                <LinkButton look="plain" to={paths.organisations}>{texts.back}</LinkButton>
              </>
            }
          >
            <Suspense>{taking && <TakeTrust id={id} onClose={() => setTaking(false)} />}</Suspense>
            {trustReason && <Notice kind="info" heading={own.lost}>{own.lostWhy(trustReason)}</Notice>}
            {facts.length > 0 && <Card><Facts items={facts} /></Card>}
            {awaiting.length > 0 && (
              <Card heading={own.awaiting}>
                <p>{awaiting.some(({ stateReason }) => stateReason) ? own.returned : own.awaitingWhy}</p>
                <ul>{awaiting.map((activity) => <ActivityItem key={activity.id} activity={activity} level="h3" showWijk />)}</ul>
              </Card>
            )}
            <Card heading={texts.activities}>
              {activities.length ? <ul>{activities.map((activity) => <ActivityItem key={activity.id} activity={activity} level="h3" showWijk />)}</ul> : <EmptyState text={texts.noActivities} />}
            </Card>
          </Page>
        );
      }}
    </Answer>
  );
}
