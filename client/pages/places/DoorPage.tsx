import { useQuery } from "@apollo/client/react";
import { Link, useParams } from "react-router";
import { DoorNames } from "#client/features/places/DoorNames.tsx";
import styles from "#client/features/places/Places.module.css";
import { PlacesCount } from "#client/features/places/PlacesCount.tsx";
import { QuestionsForm } from "#client/features/places/QuestionsForm.tsx";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { useLive } from "#client/lib/live.ts";
import { paths } from "#client/lib/paths.ts";
import { SignInFirst } from "#client/lib/SignInFirst.tsx";
import { useSession } from "#client/lib/viewer.ts";
import { useDoorTexts } from "#client/texts/own/door.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import { Page } from "#client/ui/Page.tsx";
import { NotFound } from "../NotFound.tsx";

const DoorPageQuery = graphql(`
  query DoorPage($id: ID!) {
    activity(id: $id) { id title startsAt place places { id capacity taken waiting } registrationQuestions { id question choices required } series { id } viewerCanKeepDoor { allowed } }
  }
`);

const DoorPageLive = graphql(`
  subscription DoorPageLive($id: ID!) {
    activityChanged(id: $id) {
      sequence
      resync
      activity { id places { id capacity taken waiting } }
    }
  }
`);

/** For who organises: who comes, the list for the door, and what is asked. */
export function DoorPage() {
  const door = useDoorTexts();
  const { weekday, time } = useFormat();
  const { viewer, loading } = useSession();
  const { id = "" } = useParams();
  const answer = useQuery(DoorPageQuery, { variables: { id }, fetchPolicy: "cache-and-network" });
  useLive(DoorPageLive, answer.data?.activity ? { id } : null, () => void answer.refetch());
  return (
    <Answer of={answer}>
      {({ activity }) => {
        if (!activity) return <NotFound />;
        if (!activity.viewerCanKeepDoor.allowed) return <Page title={door.noneTitle} lead={<p>{door.noneLead}</p>}>{!viewer && !loading && <SignInFirst why={door.why} />}</Page>;
        const { title, startsAt, place, places } = activity;
        return (
          <Page title={door.title(title)} above={<Link to={paths.activity(activity.id)}>{title}</Link>} lead={<p>{weekday(startsAt)}, {time(startsAt)} · {place}</p>}>
            <div className={styles.page}>
              {places && <Card><PlacesCount places={places} /></Card>}
              <DoorNames activity={activity} />
              <div className={styles.hide}><QuestionsForm activity={activity} /></div>
            </div>
          </Page>
        );
      }}
    </Answer>
  );
}
