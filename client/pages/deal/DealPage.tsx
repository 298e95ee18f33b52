import type { FragmentType } from "@apollo/client/masking";
import { useQuery } from "@apollo/client/react";
import { Link, useParams } from "react-router";
import { Remarks } from "#client/features/buurtdeal/Remarks.tsx";
import { Signing } from "#client/features/buurtdeal/Signing.tsx";
import { Terms } from "#client/features/buurtdeal/Terms.tsx";
import { Payments } from "#client/features/payments/Payments.tsx";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { usePart } from "#client/lib/fragment.ts";
import { useLive } from "#client/lib/live.ts";
import { paths } from "#client/lib/paths.ts";
import { useDealTexts } from "#client/texts/own/deal.ts";
import { Page } from "#client/ui/Page.tsx";
import { NoInitiative } from "../initiative/NoInitiative.tsx";
import styles from "./DealPage.module.css";

const DealView_initiative = graphql(`
  fragment DealView_initiative on Initiative {
    id
    title
    ...Deal_initiative
    ...Payments_initiative
  }
`);

const DealPageQuery = graphql(`
  query DealPage($id: ID!) {
    initiative(id: $id) { id ...DealView_initiative }
  }
`);

const DealPageLive = graphql(`
  subscription DealPageLive($id: ID!) {
    initiativeChanged(id: $id) {
      sequence
      resync
      initiative { id ...DealView_initiative }
    }
  }
`);

export function DealPage() {
  const { id = "" } = useParams();
  const answer = useQuery(DealPageQuery, { variables: { id }, fetchPolicy: "cache-and-network" });
  useLive(DealPageLive, { id }, () => void answer.refetch());
  return <Answer of={answer}>{({ initiative }) => (initiative ? <DealView initiative={initiative} /> : <NoInitiative />)}</Answer>;
}

/** What was agreed on, who signed it, and how the money comes. */
function DealView({ initiative: masked }: { readonly initiative: FragmentType<typeof DealView_initiative> }) {
  const words = useDealTexts();
  const initiative = usePart(DealView_initiative, masked);
  return (
    <Page title={words.title(initiative.title)} above={<Link to={paths.initiative(initiative.id)}>{words.toPlan}</Link>} lead={<p>{words.lead}</p>}>
      <div className={styles.page}>
        <div className={styles.main}><Terms initiative={initiative} /></div>
        <div className={styles.aside}><Signing initiative={initiative} /><Remarks initiative={initiative} /><Payments initiative={initiative} /></div>
      </div>
    </Page>
  );
}
