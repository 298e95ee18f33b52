import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useParams, useSearchParams } from "react-router";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { useLive } from "#client/lib/live.ts";
import { paths } from "#client/lib/paths.ts";
import { useQuestion } from "#client/lib/question.ts";
import { site } from "#client/lib/site.ts";
import { useMoneyTexts } from "#client/texts/own/money.ts";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { DateField } from "#client/ui/DateField.tsx";
import { EmptyState } from "#client/ui/EmptyState.tsx";
import { Filters } from "#client/ui/Filters.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Page } from "#client/ui/Page.tsx";
import { Select } from "#client/ui/Select.tsx";
import { NotFound } from "../NotFound.tsx";
import styles from "./Money.module.css";
import { MoneyView } from "./MoneyView.tsx";
import { OpenData } from "./OpenData.tsx";
import { OtherPots } from "./OtherPots.tsx";
import { PerWijk } from "./PerWijk.tsx";

const MoneyQuery = graphql(`
  query MoneyPage($wijkId: ID, $year: Int, $day: String, $after: String) {
    budgetYears
    moneyCheck { at wrong }
    wijken { id name thermometer(year: $year, day: $day) { id ...SmallThermometer_thermometer } }
    handgeld: thermometer(wijkId: $wijkId, year: $year, day: $day, pot: HANDGELD) { id ...OtherPots_thermometer }
    wijkkans: thermometer(year: $year, day: $day, pot: WIJKKANS) { id ...OtherPots_thermometer }
    thermometer(wijkId: $wijkId, year: $year, day: $day) {
      id
      year
      ...MoneyView_thermometer
      bookings(first: 20, after: $after) {
        nodes { id ...Bookings_booking }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

const MoneyPageLive = graphql(`
  subscription MoneyPageLive($wijkId: ID, $year: Int) {
    moneyMoved(wijkId: $wijkId) {
      sequence
      resync
      thermometer(wijkId: $wijkId, year: $year) {
        id
        year
        ...MoneyView_thermometer
        bookings(first: 20) {
          nodes { id ...Bookings_booking }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }
`);

/** Where the money goes: of one wijk, or of all of them. */
export function MoneyPage() {
  const { thermometer: words } = useTexts();
  const money = useMoneyTexts();
  const { date } = useFormat();
  const { wijkId } = useParams();
  const [query, setQuery] = useSearchParams();
  // One or the other: a day says its year.
  const choose = (name: "jaar" | "dag", value: string) => setQuery(value ? { [name]: value } : {}, { replace: true, preventScrollReset: true });
  const question = useQuestion("/geld/:wijkId", MoneyQuery);
  const { year, day } = question.variables;
  const answer = useQuery(MoneyQuery, question);
  // A day that is past stays as it was.
  useLive(MoneyPageLive, answer.data?.thermometer && !day ? { wijkId: question.variables.wijkId, year } : null, () => void answer.refetch());
  const [fetching, setFetching] = useState(false);
  const more = async (after: string | null) => {
    setFetching(true);
    await answer.fetchMore({ variables: { after } }).finally(() => setFetching(false));
  };
  const known = answer.data ?? answer.previousData;
  const wijk = known?.wijken.find(({ id }) => id === wijkId);
  if (wijkId && known && !wijk) return <NotFound />;
  return (
    <div data-wijk={wijkId}>
      <Page
        title={wijk ? money.titleOf(wijk.name) : money.title}
        lead={<p>{money.lead}</p>}
        actions={wijk && <><LinkButton look="quiet" to={paths.wijk(wijk.id)}>{money.toWijk(wijk.name)}</LinkButton><LinkButton look="plain" to={paths.money(undefined, year ?? undefined)}>{money.whole(site.municipality)}</LinkButton></>}
      >
        <Filters label={money.year}>
          <Select filter label={money.year} value={String(answer.data?.thermometer?.year ?? year ?? "")} options={(known?.budgetYears ?? []).map((each) => ({ value: String(each), label: String(each) }))} onChange={(chosen) => choose("jaar", chosen)} />
          <DateField filter label={money.day} value={query.get("dag") ?? ""} onChange={(chosen) => choose("dag", chosen)} />
        </Filters>
        {day && <p className={styles.asOf} role="status"><b>{money.asOf(date(`${day}T12:00:00Z`))}</b> <Button look="plain" onClick={() => choose("dag", "")}>{money.dayNow}</Button></p>}
        <Answer of={answer} keep>
          {({ thermometer, wijken, handgeld, wijkkans, moneyCheck }) => (
            <>
              {thermometer ? (
                <MoneyView thermometer={thermometer} bookings={thermometer.bookings} fetching={fetching} onMore={more}>
                  <OtherPots pots={[handgeld, ...(wijkId ? [] : [wijkkans])].filter((pot) => pot !== null)} />
                  <OpenData wijkId={wijkId} year={thermometer.year} check={moneyCheck} />
                </MoneyView>
              ) : (
                <EmptyState text={day ? money.noSuchDay : words.none(year ?? new Date().getFullYear())} />
              )}
              <PerWijk wijken={wijken} current={wijkId} year={year} />
            </>
          )}
        </Answer>
      </Page>
    </div>
  );
}
