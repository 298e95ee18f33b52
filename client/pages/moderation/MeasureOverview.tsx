import { useQuery } from "@apollo/client/react";
import styles from "#client/features/moderation/Moderation.module.css";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { paths } from "#client/lib/paths.ts";
import { useMeasureTexts } from "#client/texts/own/measures.ts";
import { DataTable } from "#client/ui/DataTable.tsx";
import { EmptyState } from "#client/ui/EmptyState.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Page } from "#client/ui/Page.tsx";

const MeasureOverviewQuery = graphql(`
  query MeasureOverview {
    measureCounts { id quarter kind ground taken undone }
  }
`);

/** How often which measure was taken, by quarter, for everybody. */
export function MeasureOverview() {
  const words = useMeasureTexts();
  const answer = useQuery(MeasureOverviewQuery);
  return (
    <Page title={words.overviewTitle} lead={<p>{words.overviewLead}</p>} actions={<><LinkButton look="quiet" to={paths.houseRules}>{words.rulesTitle}</LinkButton><a href="/open-data/maatregelen.csv" download>{words.csv}</a></>}>
      <Answer of={answer}>
        {({ measureCounts }) => (
          <div className={styles.page}>
            {measureCounts.length === 0 && <EmptyState text={words.none} />}
            {[...new Set(measureCounts.map(({ quarter }) => quarter))].map((quarter) => {
              const [year = "", number = ""] = quarter.split("-");
              return (
                <DataTable
                  key={quarter} caption={words.quarter(year, number)} rows={measureCounts.filter((row) => row.quarter === quarter)} rowId={({ id }) => id}
                  columns={[
                    { id: "kind", heading: words.measure, cell: ({ kind }) => words.kinds[kind] }, { id: "ground", heading: words.groundShort, cell: ({ ground }) => words.grounds[ground] },
                    { id: "taken", heading: words.taken, numeric: true, cell: ({ taken }) => taken ?? words.few }, { id: "undone", heading: words.undoneCount, numeric: true, cell: ({ undone }) => undone ?? words.few },
                  ]}
                />
              );
            })}
          </div>
        )}
      </Answer>
    </Page>
  );
}
