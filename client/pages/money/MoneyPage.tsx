import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useParams } from "react-router";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { paths } from "#client/lib/paths.ts";
import { useQuestion } from "#client/lib/question.ts";
import { site } from "#client/lib/site.ts";
import { useFilter } from "#client/lib/use-filter.ts";
import { useMoneyTexts } from "#client/texts/own/money.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { EmptyState } from "#client/ui/EmptyState.tsx";
import { Filters } from "#client/ui/Filters.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Page } from "#client/ui/Page.tsx";
import { Select } from "#client/ui/Select.tsx";
import { NotFound } from "../NotFound.tsx";
import { MoneyView } from "./MoneyView.tsx";
import { PerWijk } from "./PerWijk.tsx";

const MoneyQuery = graphql(`
  query MoneyPage($wijkId: ID, $year: Int, $after: String) {
    budgetYears
    wijken { id name thermometer(year: $year) { id ...SmallThermometer_thermometer } }
    thermometer(wijkId: $wijkId, year: $year) {
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

/** Where the money goes: of one wijk, or of all of them. */
export function MoneyPage() {
  const { thermometer: words } = useTexts();
  const money = useMoneyTexts();
  const { wijkId } = useParams();
  const [, chooseYear] = useFilter("jaar");
  const question = useQuestion("/geld/:wijkId", MoneyQuery);
  const { year } = question.variables;
  const answer = useQuery(MoneyQuery, question);
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
          <Select filter label={money.year} value={String(answer.data?.thermometer?.year ?? year ?? "")} options={(known?.budgetYears ?? []).map((each) => ({ value: String(each), label: String(each) }))} onChange={chooseYear} />
        </Filters>
        <Answer of={answer} keep>
          {({ thermometer, wijken }) => (
            <>
              {thermometer ? (
                <MoneyView thermometer={thermometer} bookings={thermometer.bookings} fetching={fetching} onMore={more} />
              ) : (
                <EmptyState text={words.none(year ?? new Date().getFullYear())} />
              )}
              <PerWijk wijken={wijken} current={wijkId} year={year} />
            </>
          )}
        </Answer>
      </Page>
    </div>
  );
}
