import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useParams } from "react-router";
import { inShort } from "#client/features/street/in-short.ts";
import { StallForm } from "#client/features/street/StallForm.tsx";
import { useStreetTexts } from "#client/texts/own/street.ts";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { askJson } from "#client/lib/ask-json.ts";
import { useSession } from "#client/lib/viewer.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Card } from "#client/ui/Card.tsx";
import { Page } from "#client/ui/Page.tsx";
import styles from "./StreetPages.module.css";

const StallPageQuery = graphql(`
  query StallPage($key: String!) {
    stall(key: $key) { id isOpen openUntil initiative { id title goal askedCents wijk { id name } } }
  }
`);

/** The tablet on a stall: the plan in short and the form, for one neighbour after the other. Nobody is signed in here. */
export function StallPage() {
  const words = useStreetTexts();
  const { euro } = useFormat();
  const { key = "" } = useParams();
  const { viewer, renew } = useSession();
  const [leaving, setLeaving] = useState(false);
  const answer = useQuery(StallPageQuery, { variables: { key }, fetchPolicy: "cache-and-network" });
  const signOut = async () => {
    setLeaving(true);
    await askJson("/auth/sign-out", {});
    await renew();
    setLeaving(false);
  };
  if (viewer) return <Page title={words.signOutFirst} lead={<p>{words.signOutFirstLead}</p>} actions={<Button busy={leaving} onClick={() => void signOut()}>{words.signOut}</Button>} />;
  return (
    <Answer of={answer}>
      {({ stall }) => stall?.isOpen ? (
        <Page title={stall.initiative.title} above={<p>{words.stallTitle}</p>} lead={<><p>{inShort(stall.initiative.goal)}</p><p>{words.asks(euro(stall.initiative.askedCents))} {words.stallLead(stall.initiative.wijk.name)}</p></>}>
          <div className={styles.narrow}><Card><StallForm stallKey={key} /></Card></div>
        </Page>
      ) : <Page title={words.stallClosed} lead={<p>{words.stallClosedLead}</p>} />}
    </Answer>
  );
}
