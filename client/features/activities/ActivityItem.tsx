import type { FragmentType } from "@apollo/client/masking";
import { Link } from "react-router";
import { localDay } from "#shared/calendar/local-time.ts";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useAgendaTexts } from "#client/texts/own/agenda.ts";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import styles from "./ActivityItem.module.css";

export const ActivityItem_activity = graphql(`
  fragment ActivityItem_activity on Activity {
    id
    title
    place
    startsAt
    endsAt
    price
    priceCents
    kind
    state
    movedFrom
    isFull
    wijk { id name }
    organisation { id name }
    group { id name }
  }
`);

interface ActivityItemProps {
  readonly activity: FragmentType<typeof ActivityItem_activity>;
  readonly showWijk?: boolean;
  readonly level?: "p" | "h3";
}

/** An activity in a row of them: the day first, as on a calendar that tears off. */
export function ActivityItem({ activity, showWijk = false, level: Title = "p" }: ActivityItemProps) {
  const { words } = useTexts();
  const agenda = useAgendaTexts();
  const today = localDay(new Date());
  const { day, shortMonth, time, shortDate, euro } = useFormat();
  const { id, title, place, startsAt, endsAt, price, priceCents, kind, state, movedFrom, isFull, wijk, organisation, group } = usePart(ActivityItem_activity, activity);
  // Residents put things in the calendar too, without an organisation.
  const by: { name: string } | null = organisation ?? group;
  const cost = priceCents === 0 ? agenda.free : (price ?? (priceCents ? euro(priceCents) : null));
  const said = state === "CANCELLED" ? [agenda.cancelled] : [...(movedFrom ? [agenda.moved] : []), ...(isFull ? [agenda.full] : [])];
  const isOngoing = localDay(new Date(startsAt)) < today && localDay(new Date(endsAt)) >= today;
  const when = localDay(new Date(startsAt)) === localDay(new Date(endsAt)) ? agenda.between(time(startsAt), time(endsAt)) : agenda.until(shortDate(endsAt));
  return (
    <li className={styles.item} data-kind={kind} data-state={state}>
      <p className={styles.date}>{isOngoing ? <b className={styles.now}>{agenda.now}</b> : <time dateTime={startsAt}><b>{day(startsAt)}</b> {shortMonth(startsAt)}</time>}</p>
      <div>
        <Title className={styles.title}><Link to={paths.activity(id)}>{title}</Link>{said.map((each) => <span key={each} className={styles.said}> {each}</span>)}</Title>
        <p className={styles.facts}>{[when, place, by && agenda.onBehalf(by.name)].filter(Boolean).join(" · ")}</p>
        {showWijk && <p className={styles.wijk} data-wijk={wijk.id}>{wijk.name}</p>}
      </div>
      <p className={styles.price}>{kind === "ACTIVITY" ? cost : words.activityKind[kind]}</p>
    </li>
  );
}
