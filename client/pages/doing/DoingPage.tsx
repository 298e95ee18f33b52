import type { FragmentType } from "@apollo/client/masking";
import { useQuery } from "@apollo/client/react";
import { Link, useParams } from "react-router";
import { AccountSection } from "#client/features/accounts/AccountSection.tsx";
import { Doing_initiative } from "#client/features/accounts/doing-fragments.ts";
import { Milestones } from "#client/features/accounts/Milestones.tsx";
import { RealiseCard } from "#client/features/accounts/RealiseCard.tsx";
import { Buurttegel } from "#client/features/initiative/Buurttegel.tsx";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { usePart } from "#client/lib/fragment.ts";
import { useLive } from "#client/lib/live.ts";
import { paths } from "#client/lib/paths.ts";
import { useDealTexts } from "#client/texts/own/deal.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Chip } from "#client/ui/Chip.tsx";
import { Page } from "#client/ui/Page.tsx";
import { NoInitiative } from "../initiative/NoInitiative.tsx";
import styles from "./DoingPage.module.css";
import { Updates } from "./Updates.tsx";

const DoingPageQuery = graphql(`
  query DoingPage($id: ID!) {
    initiative(id: $id) { id ...Doing_initiative }
  }
`);

const DoingPageLive = graphql(`
  subscription DoingPageLive($id: ID!) {
    initiativeChanged(id: $id) {
      sequence
      resync
      initiative { id ...Doing_initiative }
    }
  }
`);

export function DoingPage() {
  const { id = "" } = useParams();
  const answer = useQuery(DoingPageQuery, { variables: { id }, fetchPolicy: "cache-and-network" });
  useLive(DoingPageLive, { id }, () => void answer.refetch());
  return <Answer of={answer}>{({ initiative }) => (initiative ? <DoingView initiative={initiative} /> : <NoInitiative />)}</Answer>;
}

/** How a plan goes once it was granted, what it cost and what came of it. */
function DoingView({ initiative: masked }: { readonly initiative: FragmentType<typeof Doing_initiative> }) {
  const { toPlan, doing: words } = useDealTexts();
  const { words: common } = useTexts();
  const { id, title, stage, tile } = usePart(Doing_initiative, masked);
  return (
    <Page
      title={words.title(title)}
      above={<Link to={paths.initiative(id)}>{toPlan}</Link>}
      lead={<p>{words.lead}</p>}
      figure={tile && <Buurttegel title={title} year={String(tile.year)} />}
      actions={<><Chip tone="dudok">{common.stage[stage]}</Chip>{tile && <Chip>{words.tileIn(tile.buurt.name, tile.year)}</Chip>}</>}
    >
      <div className={styles.page}>
        <div className={styles.main}><AccountSection initiative={masked} /><Updates initiative={masked} /></div>
        <div className={styles.aside}><RealiseCard initiative={masked} /><Milestones initiative={masked} /></div>
      </div>
    </Page>
  );
}
