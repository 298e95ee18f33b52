import { useQuery } from "@apollo/client/react";
import { ActivityFacts } from "./ActivityFacts.tsx";
import { ActivityTools } from "./ActivityTools.tsx";
import { PlacesCard } from "#client/features/places/PlacesCard.tsx";
import { CommentPictures } from "#client/features/threads/CommentPictures.tsx";
import { ActivityThread } from "#client/features/threads/ActivityThread.tsx";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { useLive } from "#client/lib/live.ts";
import { paths } from "#client/lib/paths.ts";
import { useQuestion } from "#client/lib/question.ts";
import { useAgendaTexts } from "#client/texts/own/agenda.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Page } from "#client/ui/Page.tsx";
import { ReportLink } from "#client/lib/ReportLink.tsx";
import { Prose } from "#client/ui/Prose.tsx";
import { NotFound } from "../NotFound.tsx";
import styles from "./Agenda.module.css";

const ActivityQuery = graphql(`
  query ActivityPage($id: ID!) {
    activity(id: $id) { id title about kind source pictures { id width height alt } ...ActivityFacts_activity ...ActivityTools_activity ...PlacesCard_activity ...ActivityThread_activity }
  }
`);

const ActivityPageLive = graphql(`
  subscription ActivityPageLive($id: ID!) {
    activityChanged(id: $id) {
      sequence
      resync
      activity { id title about pictures { id width height alt } ...ActivityFacts_activity ...ActivityTools_activity ...PlacesCard_activity ...ActivityThread_activity }
    }
  }
`);

export function ActivityPage() {
  const { words } = useTexts();
  const agenda = useAgendaTexts();
  const question = useQuestion("/activiteit/:id", ActivityQuery);
  const answer = useQuery(ActivityQuery, question);
  useLive(ActivityPageLive, answer.data?.activity ? question.variables : null, () => void answer.refetch());
  return (
    <Answer of={answer}>
      {({ activity }) => {
        if (!activity) return <NotFound />;
        const { title, about, kind, source, pictures } = activity;
        return (
          <Page title={title} above={<p>{words.activityKind[kind]}</p>} actions={<><LinkButton look="quiet" to={paths.agenda()}>{agenda.back}</LinkButton><a href={paths.activityFile(activity.id)} download>{agenda.keep}</a><ActivityTools activity={activity} /><ReportLink kind="ACTIVITY" id={activity.id} name={title} /></>}>
            <Card>
              <ActivityFacts activity={activity}>
                <Prose text={about} />
                {pictures.length > 0 && <CommentPictures pictures={pictures} />}
              </ActivityFacts>
              {source && <p><small>{agenda.source(source)}</small></p>}
            </Card>
            <div className={styles.places}><PlacesCard activity={activity} /></div>
            <div className={styles.talk}><ActivityThread activity={activity} /></div>
          </Page>
        );
      }}
    </Answer>
  );
}
