import { useQuery } from "@apollo/client/react";
import { Link } from "react-router";
import { localDay } from "#shared/calendar/local-time.ts";
import { PlacesCard } from "#client/features/places/PlacesCard.tsx";
import { WijkName } from "#client/features/wijken/WijkName.tsx";
import { ActivityThread } from "#client/features/threads/ActivityThread.tsx";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { useLive } from "#client/lib/live.ts";
import { paths } from "#client/lib/paths.ts";
import { useQuestion } from "#client/lib/question.ts";
import { useAgendaTexts } from "#client/texts/own/agenda.ts";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import { Facts } from "#client/ui/Facts.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Page } from "#client/ui/Page.tsx";
import { Prose } from "#client/ui/Prose.tsx";
import { NotFound } from "../NotFound.tsx";
import styles from "./Agenda.module.css";

const ActivityQuery = graphql(`
  query ActivityPage($id: ID!) {
    activity(id: $id) { id title about place startsAt endsAt price kind source wijk { id name } organisation { id name } ...PlacesCard_activity ...ActivityThread_activity }
  }
`);

const ActivityPageLive = graphql(`
  subscription ActivityPageLive($id: ID!) {
    activityChanged(id: $id) {
      sequence
      resync
      activity { id ...PlacesCard_activity ...ActivityThread_activity }
    }
  }
`);

export function ActivityPage() {
  const { words } = useTexts();
  const agenda = useAgendaTexts();
  const { weekday, time, dateTime } = useFormat();
  const question = useQuestion("/activiteit/:id", ActivityQuery);
  const answer = useQuery(ActivityQuery, question);
  useLive(ActivityPageLive, answer.data?.activity ? question.variables : null, () => void answer.refetch());
  return (
    <Answer of={answer}>
      {({ activity }) => {
        if (!activity) return <NotFound />;
        const { title, about, place, startsAt, endsAt, price, kind, source, wijk, organisation } = activity;
        const by: { id: string; name: string } | null = organisation;
        const oneDay = localDay(new Date(startsAt)) === localDay(new Date(endsAt));
        const when = oneDay ? `${weekday(startsAt)}, ${agenda.between(time(startsAt), time(endsAt))}` : `${dateTime(startsAt)} – ${dateTime(endsAt)}`;
        return (
          <Page title={title} above={<p>{words.activityKind[kind]}</p>} actions={<><LinkButton look="quiet" to={paths.agenda()}>{agenda.back}</LinkButton><a href={paths.activityFile(activity.id)} download>{agenda.keep}</a></>}>
            <Card>
              <Facts
                items={[
                  { term: agenda.when, fact: <time dateTime={startsAt}>{when}</time> },
                  { term: agenda.where, fact: place },
                  ...(by ? [{ term: agenda.by, fact: <Link to={paths.organisation(by.id)}>{by.name}</Link> }] : []),
                  { term: agenda.inWijk, fact: <Link to={paths.wijk(wijk.id)}><WijkName wijk={wijk} /></Link> },
                  ...(price ? [{ term: agenda.price, fact: price }] : []),
                ]}
              />
              <Prose text={about} />
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
