import { useQuery } from "@apollo/client/react";
import { useSearchParams } from "react-router";
import { type CalendarView, chosenBy, shownBy } from "#shared/calendar/calendar-view.ts";
import { localDay } from "#shared/calendar/local-time.ts";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { useLive } from "#client/lib/live.ts";
import { paths } from "#client/lib/paths.ts";
import { useQuestion } from "#client/lib/question.ts";
import { useFilter } from "#client/lib/use-filter.ts";
import { useIsWide } from "#client/lib/use-is-wide.ts";
import { useViewer } from "#client/lib/viewer.ts";
import { useAgendaTexts } from "#client/texts/own/agenda.ts";
import { useCalendarTexts } from "#client/texts/own/calendar.ts";
import { Button } from "#client/ui/Button.tsx";
import { EmptyState } from "#client/ui/EmptyState.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import { Page } from "#client/ui/Page.tsx";
import { AgendaFilters } from "./AgendaFilters.tsx";
import { AgendaList } from "./AgendaList.tsx";
import { AgendaMap } from "./AgendaMap.tsx";
import { AgendaMonth } from "./AgendaMonth.tsx";
import { AgendaTurn } from "./AgendaTurn.tsx";
import { AgendaWeek } from "./AgendaWeek.tsx";

const AgendaQuery = graphql(`
  query Agenda($wijkId: ID, $buurtId: ID, $themeId: ID, $dayPart: DayPart, $free: Boolean, $accessible: Boolean, $language: SpokenLanguage, $age: Int, $from: DateTime!, $second: DateTime!, $third: DateTime!, $until: DateTime!) {
    wijken { id name }
    begin: activities(wijkId: $wijkId, buurtId: $buurtId, themeId: $themeId, dayPart: $dayPart, free: $free, accessible: $accessible, language: $language, age: $age, from: $from, until: $second, first: 100) { id title kind state isFull startsAt endsAt wijk { id } ...ActivityItem_activity }
    middle: activities(wijkId: $wijkId, buurtId: $buurtId, themeId: $themeId, dayPart: $dayPart, free: $free, accessible: $accessible, language: $language, age: $age, from: $second, until: $third, first: 100) { id title kind state isFull startsAt endsAt wijk { id } ...ActivityItem_activity }
    end: activities(wijkId: $wijkId, buurtId: $buurtId, themeId: $themeId, dayPart: $dayPart, free: $free, accessible: $accessible, language: $language, age: $age, from: $third, until: $until, first: 100) { id title kind state isFull startsAt endsAt wijk { id } ...ActivityItem_activity }
  }
`);

const AgendaLive = graphql(`
  subscription AgendaLive($wijkId: ID) {
    calendarChanged(wijkId: $wijkId) { sequence resync }
  }
`);

const most = 100;
const posters = ["ORGANISATION_EDITOR", "WIJKREGISSEUR", "CLUSTERTEAM_MANAGER"];

/** All that there is to do. A phone gets the list, whatever the address says. */
export function Agenda() {
  const texts = useAgendaTexts();
  const calendar = useCalendarTexts();
  const viewer = useViewer();
  const isWide = useIsWide();
  const today = localDay(new Date());
  const [query] = useSearchParams();
  const shown = shownBy(query, new Date());
  const [, chooseMonth] = useFilter("maand");
  const view: CalendarView = isWide || shown.view === "week" || shown.view === "weekend" ? shown.view : "lijst";
  const answer = useQuery(AgendaQuery, useQuestion("/agenda", AgendaQuery));
  const { wijkId, ...filters } = chosenBy(query);
  const isFiltered = Object.values(filters).some((value) => value !== null);
  useLive(AgendaLive, { wijkId }, () => void answer.refetch());
  const kinds = viewer?.roles.map(({ kind }) => kind) ?? [];
  return (
    <Page
      title={texts.title}
      lead={<p>{texts.lead}</p>}
      actions={
        <>
          {kinds.some((kind) => posters.includes(kind)) && <LinkButton to={paths.postActivity}>{texts.post}</LinkButton>}
          {kinds.includes("WIJKREGISSEUR") && <LinkButton look="quiet" to={paths.awaitingActivities}>{calendar.waitsTitle}</LinkButton>}
          {viewer?.wijk && <LinkButton look="quiet" to={`${paths.agenda(viewer.wijk.id)}&vorm=weekend`}>{calendar.weekend}</LinkButton>}
          <LinkButton look="quiet" to={paths.followAgenda({ wijk: wijkId ?? undefined })}>{texts.follow}</LinkButton>
          <Button look="quiet" onClick={() => print()}>{texts.print}</Button>
        </>
      }
    >
      <AgendaFilters wijken={(answer.data ?? answer.previousData)?.wijken ?? []} view={view} />
      <AgendaTurn shown={{ ...shown, view }} today={today} />
      <Answer of={answer} keep={view !== "lijst"}>
        {({ wijken, begin, middle, end }) => {
          const activities = [...new Map([...begin, ...middle, ...end].map((activity) => [activity.id, activity])).values()];
          return (
            <>
              {[begin, middle, end].some(({ length }) => length === most) && <Notice kind="info">{texts.tooMany}</Notice>}
              {!activities.length && isFiltered ? <EmptyState text={calendar.noneFound} />
                : view === "maand" ? <AgendaMonth month={shown.month} today={today} activities={activities} onMonth={chooseMonth} />
                : view === "week" || view === "weekend" ? <AgendaWeek from={shown.from} last={shown.last} today={today} activities={activities} />
                : view === "kaart" ? <AgendaMap wijken={wijken} activities={activities} today={today} month={shown.month} />
                : <AgendaList month={shown.month} today={today} activities={activities} />}
            </>
          );
        }}
      </Answer>
    </Page>
  );
}
