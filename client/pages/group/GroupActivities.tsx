import { useQuery } from "@apollo/client/react";
import { Link } from "react-router";
import { ActivityItem } from "#client/features/activities/ActivityItem.tsx";
import { graphql } from "#client/gql/gql.ts";
import { paths } from "#client/lib/paths.ts";
import { useAgendaTexts } from "#client/texts/own/agenda.ts";
import { Card } from "#client/ui/Card.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";

const GroupActivitiesQuery = graphql(`
  query GroupActivities($id: ID!) {
    group(id: $id) { id viewerCanLead { allowed } activities(first: 10) { id ...ActivityItem_activity } }
  }
`);

/** What a group has in the calendar: fetched after the rest of its page, and nothing where there is nothing. */
export function GroupActivities({ id }: { readonly id: string }) {
  const agenda = useAgendaTexts();
  const { data } = useQuery(GroupActivitiesQuery, { variables: { id } });
  const { activities = [], viewerCanLead } = data?.group ?? {};
  if (!activities.length && !viewerCanLead?.allowed) return null;
  return (
    <Card heading={agenda.title} aside={viewerCanLead?.allowed && <LinkButton look="plain" to={`${paths.postActivity}?groep=${id}`}>{agenda.post}</LinkButton>}>
      <ul>{activities.map((activity) => <ActivityItem key={activity.id} activity={activity} level="h3" />)}</ul>
      {activities.length > 0 && <p><Link to={paths.followAgenda({ groep: id })}>{agenda.follow}</Link></p>}
    </Card>
  );
}
