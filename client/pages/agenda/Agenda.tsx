import { useQuery } from "@apollo/client/react";
import { localDay } from "#shared/calendar/local-time.ts";
import { addMonths, isMonth, monthOf } from "#shared/calendar/month-grid.ts";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { paths } from "#client/lib/paths.ts";
import { useQuestion } from "#client/lib/question.ts";
import { useFilter } from "#client/lib/use-filter.ts";
import { useIsWide } from "#client/lib/use-is-wide.ts";
import { useViewer } from "#client/lib/viewer.ts";
import { useAgendaTexts } from "#client/texts/own/agenda.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Filters } from "#client/ui/Filters.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import { Page } from "#client/ui/Page.tsx";
import { Select } from "#client/ui/Select.tsx";
import { AgendaList } from "./AgendaList.tsx";
import { AgendaMonth } from "./AgendaMonth.tsx";
import styles from "./Agenda.module.css";

const AgendaQuery = graphql(`
  query Agenda($wijkId: ID, $from: DateTime!, $second: DateTime!, $third: DateTime!, $until: DateTime!) {
    wijken { id name }
    begin: activities(wijkId: $wijkId, from: $from, until: $second, first: 100) { id title kind startsAt endsAt ...ActivityItem_activity }
    middle: activities(wijkId: $wijkId, from: $second, until: $third, first: 100) { id title kind startsAt endsAt ...ActivityItem_activity }
    end: activities(wijkId: $wijkId, from: $third, until: $until, first: 100) { id title kind startsAt endsAt ...ActivityItem_activity }
  }
`);

const most = 100;

/** All that there is to do, a month at a time. A phone always gets the list. */
export function Agenda() {
  const texts = useAgendaTexts();
  const { month: monthName } = useFormat();
  const viewer = useViewer();
  const isWide = useIsWide();
  const today = localDay(new Date());
  const [wijkId, chooseWijk] = useFilter("wijk");
  const [view, chooseView] = useFilter("vorm");
  const [asked, chooseMonth] = useFilter("maand");
  const month = isMonth(asked) ? asked : monthOf(today);
  const answer = useQuery(AgendaQuery, useQuestion("/agenda", AgendaQuery));
  const wijken = (answer.data ?? answer.previousData)?.wijken ?? [];
  const turn = (months: number) => chooseMonth(monthOf(addMonths(`${month}-01`, months)));
  const showsMonth = isWide && view === "maand";
  const mayPost = viewer?.roles.some(({ kind }) => kind === "ORGANISATION_EDITOR") ?? false;
  return (
    <Page
      title={texts.title}
      lead={<p>{texts.lead}</p>}
      actions={<>{mayPost && <LinkButton to={paths.postActivity}>{texts.post}</LinkButton>}<LinkButton look="quiet" to={paths.followAgenda({ wijk: wijkId || undefined })}>{texts.follow}</LinkButton><Button look="quiet" onClick={() => print()}>{texts.print}</Button></>}
    >
      <Filters label={texts.title}>
        <Select filter label={texts.wijk} value={wijkId} placeholder={texts.everyWijk} options={wijken.map(({ id, name }) => ({ value: id, label: name }))} onChange={chooseWijk} />
        {isWide && (
          <div role="group" aria-label={texts.view} className={styles.views}>
            <Button look="quiet" pressed={!showsMonth} onClick={() => chooseView("")}>{texts.list}</Button>
            <Button look="quiet" pressed={showsMonth} onClick={() => chooseView("maand")}>{texts.month}</Button>
          </div>
        )}
      </Filters>
      <div className={styles.turn}>
        <h2 aria-live="polite">{monthName(`${month}-15T12:00:00Z`)}</h2>
        <div>
          <Button look="quiet" onClick={() => turn(-1)}>{texts.previous}</Button>
          {month !== monthOf(today) && <Button look="plain" onClick={() => chooseMonth("")}>{texts.today}</Button>}
          <Button look="quiet" onClick={() => turn(1)}>{texts.next}</Button>
        </div>
      </div>
      <Answer of={answer} keep={showsMonth}>
        {({ begin, middle, end }) => {
          const activities = [...new Map([...begin, ...middle, ...end].map((activity) => [activity.id, activity])).values()];
          return (
            <>
              {[begin, middle, end].some(({ length }) => length === most) && <Notice kind="info">{texts.tooMany}</Notice>}
              {showsMonth ? <AgendaMonth month={month} today={today} activities={activities} onMonth={chooseMonth} /> : <AgendaList month={month} today={today} activities={activities} />}
            </>
          );
        }}
      </Answer>
    </Page>
  );
}
