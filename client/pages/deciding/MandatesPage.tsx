import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { paths } from "#client/lib/paths.ts";
import { SignInFirst } from "#client/lib/SignInFirst.tsx";
import { useSession } from "#client/lib/viewer.ts";
import { useMandatesTexts } from "#client/texts/own/mandates.ts";
import { Button } from "#client/ui/Button.tsx";
import { Dialog } from "#client/ui/Dialog.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Page } from "#client/ui/Page.tsx";
import { MandateTables } from "./MandateTables.tsx";
import { LayDownForm } from "./LayDownForm.tsx";
import styles from "./Mandates.module.css";
import { NameStandInForm } from "./NameStandInForm.tsx";
import { StandIns } from "./StandIns.tsx";

const MandatesPageQuery = graphql(`
  query MandatesPage {
    mandates { id route validFrom validUntil aboveCents upToCents hands instrument source }
    standIns { id ...StandIns_standIn }
  }
`);

/** Who decides on what, for all who answer for something of the municipality; the administrator lays it down. */
export function MandatesPage() {
  const texts = useMandatesTexts();
  const { viewer, loading } = useSession();
  const answer = useQuery(MandatesPageQuery, { fetchPolicy: "cache-and-network" });
  const [open, setOpen] = useState<"mandates" | "standIn" | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const done = (text: string) => {
    setOpen(null);
    setSaid(text);
    void answer.refetch();
  };
  if (!viewer && !loading) return <Page title={texts.title}><SignInFirst why={texts.signInFirst} /></Page>;
  const lays = viewer?.roles.some(({ kind }) => kind === "ADMINISTRATOR") ?? false;
  const actions = (
    <>
      {lays && <Button onClick={() => setOpen("standIn")}>{texts.name}</Button>}
      {lays && <Button look="quiet" onClick={() => setOpen("mandates")}>{texts.layDown}</Button>}
      <LinkButton look="quiet" to={paths.administration}>{texts.toRoles}</LinkButton>
    </>
  );
  return (
    <Page title={texts.title} lead={<p>{texts.lead}</p>} actions={actions}>
      {lays && <Dialog open={open === "mandates"} heading={texts.layDown} onClose={() => setOpen(null)}><LayDownForm onDone={() => done(texts.laidDown)} /></Dialog>}
      {lays && <Dialog open={open === "standIn"} heading={texts.name} onClose={() => setOpen(null)}><NameStandInForm onDone={() => done(texts.named)} /></Dialog>}
      <p role="status" className={styles.said}>{said}</p>
      <Answer of={answer} keep>
        {({ mandates, standIns }) => (
          <div className={styles.page}>
            <StandIns standIns={standIns} onDone={() => done(texts.ended)} />
            <MandateTables mandates={mandates} />
          </div>
        )}
      </Answer>
    </Page>
  );
}
