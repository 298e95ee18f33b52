import type { FragmentType } from "@apollo/client/masking";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { localDay } from "#shared/calendar/local-time.ts";
import { WijkName } from "#client/features/wijken/WijkName.tsx";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useAgendaTexts } from "#client/texts/own/agenda.ts";
import { useCalendarTexts } from "#client/texts/own/calendar.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Facts } from "#client/ui/Facts.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import { OtherDates } from "#client/features/activities/OtherDates.tsx";

const ActivityFacts_activity = graphql(`
  fragment ActivityFacts_activity on Activity {
    id place startsAt endsAt movedFrom state stateReason price priceCents forWhom wheelchair indoors contact languages ageFrom ageTo worksState noticed kind
    wijk { id name }
    buurt { id name }
    organisation { id name }
    group { id name }
    initiative { id title }
    theme { id title }
    series { id coming { id startsAt cancelled } }
  }
`);

/** When, where, for whom, and whether it goes on. */
export function ActivityFacts({ activity, children }: { readonly activity: FragmentType<typeof ActivityFacts_activity>; readonly children?: ReactNode }) {
  const agenda = useAgendaTexts();
  const texts = useCalendarTexts();
  const { weekday, time, dateTime, euro, list } = useFormat();
  const of = usePart(ActivityFacts_activity, activity);
  const { startsAt, endsAt, buurt, organisation, group, initiative, wijk, theme, ageFrom, ageTo, priceCents } = of;
  const oneDay = localDay(new Date(startsAt)) === localDay(new Date(endsAt));
  const when = oneDay ? `${weekday(startsAt)}, ${agenda.between(time(startsAt), time(endsAt))}` : `${dateTime(startsAt)} – ${dateTime(endsAt)}`;
  const ages = ageFrom !== null && ageTo !== null ? texts.agesBetween(ageFrom, ageTo) : ageFrom !== null ? texts.agesFrom(ageFrom) : ageTo !== null ? texts.agesTo(ageTo) : null;
  const price = priceCents === 0 ? agenda.free : (of.price ?? (priceCents ? texts.perPerson(euro(priceCents)) : null));
  const by = organisation ? <Link to={paths.organisation(organisation.id)}>{organisation.name}</Link> : group ? <Link to={paths.group(group.id)}>{group.name}</Link> : of.kind === "WORKS" ? agenda.municipality : null;
  const facts = [
    { term: agenda.when, fact: <time dateTime={startsAt}>{when}</time> },
    { term: agenda.where, fact: of.place },
    { term: agenda.by, fact: by },
    { term: texts.plan, fact: initiative && <Link to={paths.initiative(initiative.id)}>{initiative.title}</Link> },
    { term: agenda.inWijk, fact: <><Link to={paths.wijk(wijk.id)}><WijkName wijk={wijk} /></Link>{buurt && ` · ${buurt.name}`}</> },
    { term: texts.state, fact: of.worksState && texts.worksState[of.worksState] },
    { term: texts.noticed, fact: of.noticed },
    { term: texts.forWhom, fact: of.forWhom },
    { term: agenda.price, fact: price },
    { term: texts.ages, fact: ages },
    { term: texts.wheelchair, fact: of.wheelchair === null ? null : of.wheelchair ? texts.wheelchairYes : texts.wheelchairNo },
    { term: texts.where, fact: of.indoors === null ? null : of.indoors ? texts.inside : texts.outside },
    { term: texts.languages, fact: of.languages.length ? list(of.languages.map((language) => texts.spoken[language])) : null },
    { term: texts.themeFact, fact: theme && <Link to={paths.theme(theme.id)}>{theme.title}</Link> },
    { term: texts.contact, fact: of.contact },
  ].filter(({ fact }) => fact);
  return (
    <>
      {of.state === "CANCELLED" && <Notice kind="alert" heading={agenda.cancelled}>{of.stateReason ? texts.why(of.stateReason) : ""}</Notice>}
      {of.state === "AWAITING" && <Notice kind="info">{of.stateReason ? <><p>{texts.asked}</p><p>{of.stateReason}</p></> : texts.awaiting}</Notice>}
      {of.movedFrom && of.state === "PLANNED" && <Notice kind="info">{texts.movedFrom(dateTime(of.movedFrom))}</Notice>}
      <Facts items={facts} />
      {children}
      {of.series && <OtherDates id={of.id} coming={of.series.coming} />}
    </>
  );
}
