import { useQuery } from "@apollo/client/react";
import { lazy, Suspense, useState } from "react";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { paths } from "#client/lib/paths.ts";
import { useQuestion } from "#client/lib/question.ts";
import { useLedgerTexts } from "#client/texts/own/ledger.ts";
import { Button } from "#client/ui/Button.tsx";
import { Card } from "#client/ui/Card.tsx";
import { EmptyState } from "#client/ui/EmptyState.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Page } from "#client/ui/Page.tsx";
import styles from "./Ledger.module.css";
import { Overrun } from "./Overrun.tsx";
import { Proposal } from "./Proposal.tsx";

const ProposeForm = lazy(async () => ({ default: (await import("./ProposeForm.tsx")).ProposeForm }));
const TakeUpForm = lazy(async () => ({ default: (await import("./TakeUpForm.tsx")).TakeUpForm }));

const DecisionsQuery = graphql(`
  query MoneyDecisions {
    moneyProposals { id ...Proposal_proposal }
    viewerCanProposeMoney { allowed }
    wijken { id name thermometer { id year viewerCanTakeUpOverrun { allowed } consultations { id ...Overrun_consultation } } }
  }
`);

/** What was proposed and decided about the money, and the talks about spending more: for everybody to read, for officials to do. */
export function DecisionsPage() {
  const texts = useLedgerTexts();
  const answer = useQuery(DecisionsQuery, useQuestion("/geld/besluiten", DecisionsQuery));
  const [open, setOpen] = useState<"propose" | "takeUp" | null>(null);
  const [said, setSaid] = useState("");
  const done = (text: string) => {
    setOpen(null);
    setSaid(text);
    void answer.refetch();
  };
  return (
    <Page title={texts.title} lead={<p>{texts.lead}</p>} actions={<LinkButton look="quiet" to={paths.money()}>{texts.toMoney}</LinkButton>}>
      <p role="status" className={styles.said}>{said}</p>
      <Answer of={answer}>
        {({ moneyProposals, viewerCanProposeMoney, wijken }) => {
          const own = wijken.filter(({ thermometer }) => thermometer?.viewerCanTakeUpOverrun.allowed);
          const talks = wijken.flatMap(({ id, name, thermometer }) => (thermometer?.consultations ?? []).map((consultation) => ({ consultation, wijk: { id, name } })));
          return (
            <>
              {viewerCanProposeMoney.allowed && (open === "propose"
                ? <div className={styles.form}><Card heading={texts.propose}><Suspense><ProposeForm wijken={wijken} onDone={() => done(texts.proposedNow)} onCancel={() => setOpen(null)} /></Suspense></Card></div>
                : <p className={styles.form}><Button onClick={() => setOpen("propose")}>{texts.propose}</Button></p>)}
              {moneyProposals.length ? <ul className={styles.list}>{moneyProposals.map((proposal) => <li key={proposal.id}><Proposal proposal={proposal} onDone={done} /></li>)}</ul> : <EmptyState text={texts.none} />}
              <section className={styles.part} aria-labelledby="overruns">
                <h2 id="overruns">{texts.overruns}</h2>
                <p>{texts.overrunsLead}</p>
                {own.length > 0 && (open === "takeUp"
                  ? <Card heading={texts.takeUp} level={3}><Suspense><TakeUpForm wijken={own} onDone={() => done(texts.takenUp)} onCancel={() => setOpen(null)} /></Suspense></Card>
                  : <div><Button look="quiet" onClick={() => setOpen("takeUp")}>{texts.takeUp}</Button></div>)}
                {talks.length ? <ul>{talks.map(({ consultation, wijk }) => <Overrun key={consultation.id} consultation={consultation} wijk={wijk} onDone={() => done(texts.answered)} />)}</ul> : <EmptyState text={texts.overrunNone} />}
              </section>
            </>
          );
        }}
      </Answer>
    </Page>
  );
}
