import type { FragmentType } from "@apollo/client/masking";
import { Link } from "react-router";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Card } from "#client/ui/Card.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import styles from "./Street.module.css";
import { useStreetTexts } from "#client/texts/own/street.ts";

const Backings_initiative = graphql(`
  fragment Backings_initiative on Initiative {
    id
    stage
    backings { at organisation { id name } }
    viewerBackers { backs organisation { id name } }
  }
`);

const BackInitiative = graphql(`
  mutation BackInitiative($id: ID!, $organisationId: ID!) {
    backInitiative(id: $id, organisationId: $organisationId) {
      ... on InitiativeChanged { initiative { id ...Backings_initiative ...DraagvlakCard_initiative } }
      ... on Refusal { reason }
    }
  }
`);

const TakeBackBacking = graphql(`
  mutation TakeBackBacking($id: ID!, $organisationId: ID!) {
    takeBackBacking(id: $id, organisationId: $organisationId) {
      ... on InitiativeChanged { initiative { id ...Backings_initiative ...DraagvlakCard_initiative } }
      ... on Refusal { reason }
    }
  }
`);

/** Which organisations stand behind the plan, and the button for who speaks for one. */
export function Backings({ initiative: masked }: { readonly initiative: FragmentType<typeof Backings_initiative> }) {
  const words = useStreetTexts();
  const { date } = useFormat();
  const { id, stage, backings, viewerBackers } = usePart(Backings_initiative, masked);
  const give = useAct(BackInitiative);
  const takeBack = useAct(TakeBackBacking);
  return (
    <Card heading={words.backings}>
      <div className={styles.card}>
        <p>{backings.length ? words.backingsCount(backings.length) : words.backingsNone}</p>
        {backings.length > 0 && (
          <ul className={styles.list}>
            {backings.map(({ at, organisation }) => <li key={organisation.id}><Link to={paths.organisation(organisation.id)}>{organisation.name}</Link> <span className={styles.soft}>{words.since(date(at))}</span></li>)}
          </ul>
        )}
        {stage === "DRAAGVLAK" && viewerBackers.map(({ backs, organisation }) => (
          <div key={organisation.id}>
            <Button look={backs ? "plain" : "quiet"} busy={give.busy || takeBack.busy} onClick={() => void (backs ? takeBack : give).run({ id, organisationId: organisation.id })}>
              {backs ? words.takeBackBacking(organisation.name) : words.back(organisation.name)}
            </Button>
          </div>
        ))}
        <Refused problem={give.problem ?? takeBack.problem} />
        <p className={styles.soft}>{words.backingsWhy}</p>
      </div>
    </Card>
  );
}
