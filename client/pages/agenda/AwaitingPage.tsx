import { useQuery } from "@apollo/client/react";
import { ActivityItem } from "#client/features/activities/ActivityItem.tsx";
import { JudgeActivity } from "./JudgeActivity.tsx";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { SignInFirst } from "#client/lib/SignInFirst.tsx";
import { useSession } from "#client/lib/viewer.ts";
import { useCalendarTexts } from "#client/texts/own/calendar.ts";
import { Card } from "#client/ui/Card.tsx";
import { EmptyState } from "#client/ui/EmptyState.tsx";
import { Page } from "#client/ui/Page.tsx";
import { Prose } from "#client/ui/Prose.tsx";
import styles from "./Agenda.module.css";

const AwaitingQuery = graphql(`
  query AwaitingActivities {
    awaitingActivities { id about ...ActivityItem_activity }
  }
`);

/** First posts of organisations, for the wijkregisseur to look at. */
export function AwaitingPage() {
  const texts = useCalendarTexts();
  const { viewer, loading } = useSession();
  const answer = useQuery(AwaitingQuery, { fetchPolicy: "cache-and-network" });
  return (
    <Page title={texts.waitsTitle} lead={<p>{texts.waitsLead}</p>}>
      {!viewer && !loading && <SignInFirst why={texts.waitsLead} />}
      <Answer of={answer}>
        {({ awaitingActivities: waiting }) =>
          waiting.length ? (
            <div className={styles.month}>
              {waiting.map((activity) => (
                <Card key={activity.id}>
                  <ul><ActivityItem activity={activity} level="h3" showWijk /></ul>
                  <Prose text={activity.about} />
                  <div className={styles.views}><JudgeActivity id={activity.id} onDone={() => void answer.refetch()} /></div>
                </Card>
              ))}
            </div>
          ) : <EmptyState text={texts.waitsNone} />}
      </Answer>
    </Page>
  );
}
