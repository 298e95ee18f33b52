import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useParams } from "react-router";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { paths } from "#client/lib/paths.ts";
import { useQuestion } from "#client/lib/question.ts";
import { useLedgerTexts } from "#client/texts/own/ledger.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import { EmptyState } from "#client/ui/EmptyState.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Page } from "#client/ui/Page.tsx";
import { NotFound } from "../NotFound.tsx";
import { ExpenseForm } from "./ExpenseForm.tsx";
import { Expenses } from "./Expenses.tsx";
import styles from "./Ledger.module.css";

const HandgeldQuery = graphql(`
  query HandgeldPage($wijkId: ID!) {
    wijken { id name }
    thermometer(wijkId: $wijkId, pot: HANDGELD) {
      id
      allottedCents
      freeCents
      source
      viewerCanSpend { allowed }
      ...Expenses_thermometer
    }
  }
`);

/** Where the small money of a wijk went; its wijkregisseur writes it down here. */
export function HandgeldPage() {
  const texts = useLedgerTexts();
  const { euro } = useFormat();
  const { wijkId = "" } = useParams();
  const answer = useQuery(HandgeldQuery, useQuestion("/geld/:wijkId/handgeld", HandgeldQuery));
  const [said, setSaid] = useState("");
  const wijk = answer.data?.wijken.find(({ id }) => id === wijkId);
  if (answer.data && !wijk) return <NotFound />;
  const done = (text: string) => {
    setSaid(text);
    void answer.refetch();
  };
  return (
    <div data-wijk={wijkId}>
      <Page title={texts.handgeldTitle(wijk?.name ?? "…")} lead={<p>{texts.handgeldLead}</p>} actions={<LinkButton look="quiet" to={paths.money(wijkId)}>{texts.toMoney}</LinkButton>}>
        <p role="status" className={styles.said}>{said}</p>
        <Answer of={answer}>
          {({ thermometer }) => (thermometer ? (
            <div className={styles.columns}>
              <Card heading={texts.expenses}>
                <p className={styles.left}><b>{texts.handgeldLeft(euro(thermometer.freeCents), euro(thermometer.allottedCents))}</b> <small>{thermometer.source}</small></p>
                <Expenses thermometer={thermometer} onDone={done} />
              </Card>
              {thermometer.viewerCanSpend.allowed && <Card heading={texts.record}><ExpenseForm wijkId={wijkId} onDone={() => done(texts.recorded)} /></Card>}
            </div>
          ) : <EmptyState text={texts.noPot} />)}
        </Answer>
      </Page>
    </div>
  );
}
