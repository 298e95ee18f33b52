import { useQuery } from "@apollo/client/react";
import { Link, useParams } from "react-router";
import { Comparison } from "#client/features/versions/Comparison.tsx";
import { NameVersion } from "#client/features/versions/NameVersion.tsx";
import { VersionList } from "#client/features/versions/VersionList.tsx";
import { useVersionTexts } from "#client/texts/own/versions.ts";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { useLive } from "#client/lib/live.ts";
import { paths } from "#client/lib/paths.ts";
import { useFilter } from "#client/lib/use-filter.ts";
import { Card } from "#client/ui/Card.tsx";
import { Filters } from "#client/ui/Filters.tsx";
import { Page } from "#client/ui/Page.tsx";
import { Select } from "#client/ui/Select.tsx";
import styles from "./InitiativeVersions.module.css";
import { NoInitiative } from "./NoInitiative.tsx";

const InitiativeVersionsQuery = graphql(`
  query InitiativeVersions($id: ID!, $older: Int!, $newer: Int!) {
    initiative(id: $id) {
      id
      title
      viewerCanKeepVersion { allowed }
      versions { id number }
      older: versionNumbered(number: $older) { id number ...Comparison_version }
      newer: versionNumbered(number: $newer) { id number ...Comparison_version }
      ...VersionList_initiative
    }
  }
`);

const InitiativeVersionsLive = graphql(`
  subscription InitiativeVersionsLive($id: ID!) {
    initiativeChanged(id: $id) {
      sequence
      resync
      initiative { id title viewerCanKeepVersion { allowed } versions { id number } ...VersionList_initiative }
    }
  }
`);

/** No version has it: nothing was chosen. */
const none = 0;
const numberIn = (typed: string) => (/^\d{1,9}$/u.test(typed) ? Number(typed) : none);

/** What a plan said before, and what became of it. The two that are compared stand in the address, so that it can be sent to others. */
export function InitiativeVersions() {
  const words = useVersionTexts();
  const { id = "" } = useParams();
  const [from, chooseFrom] = useFilter("van");
  const [to, chooseTo] = useFilter("naar");
  const [older, newer] = [numberIn(from), numberIn(to)].toSorted((a, b) => a - b) as [number, number];
  const answer = useQuery(InitiativeVersionsQuery, { variables: { id, older, newer } });
  useLive(InitiativeVersionsLive, { id }, () => void answer.refetch());
  return (
    <Answer of={answer} keep>
      {({ initiative }) =>
        initiative ? (
          <Page title={words.title} above={<Link to={paths.initiative(id)}>{initiative.title}</Link>} lead={<p>{words.lead}</p>}>
            <div className={styles.page}>
              <Card heading={initiative.older && initiative.newer ? words.between(initiative.older.number, initiative.newer.number) : words.compare}>
                {initiative.versions.length < 2 ? <p>{words.onlyOne}</p> : (
                  <Filters label={words.compare}>
                    {([[words.older, from, chooseFrom], [words.newer, to, chooseTo]] as const).map(([label, value, choose]) => (
                      <Select key={label} filter label={label} placeholder={words.choose} value={value} onChange={choose} options={initiative.versions.map(({ number }) => ({ value: String(number), label: words.number(number) }))} />
                    ))}
                  </Filters>
                )}
                {initiative.older && initiative.newer ? <Comparison older={initiative.older} newer={initiative.newer} /> : initiative.versions.length > 1 && <p>{words.compareFirst}</p>}
              </Card>
              <Card heading={words.list}><VersionList initiative={initiative} /></Card>
              {initiative.viewerCanKeepVersion.allowed && <NameVersion id={id} />}
            </div>
          </Page>
        ) : (
          <NoInitiative />
        )
      }
    </Answer>
  );
}
