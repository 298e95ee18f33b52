import { useQuery } from "@apollo/client/react";
import { useParams } from "react-router";
import { ReportedThing } from "#client/features/moderation/ReportedThing.tsx";
import styles from "#client/features/moderation/Reported.module.css";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { paths } from "#client/lib/paths.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useReportingTexts } from "#client/texts/own/reporting.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Card } from "#client/ui/Card.tsx";
import { Facts } from "#client/ui/Facts.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Page } from "#client/ui/Page.tsx";
import { Refused } from "#client/ui/Refused.tsx";

const OwnReportQuery = graphql(`
  query OwnReport($key: ID!) {
    report(key: $key) { id reason words state reportedAt settledAt subject { id kind title text author { id name } } }
  }
`);
const ConfirmReport = graphql(`
  mutation ConfirmReport($key: ID!) {
    confirmReport(key: $key) {
      ... on ReportSent { report { id state } }
      ... on Refusal { reason }
    }
  }
`);

/** Where the link in a mail leads, and a notice of one's own report: nothing changes by looking, as a scanner of mail does; the button does it. */
export function OwnReportPage() {
  const words = useReportingTexts();
  const { date } = useFormat();
  const { key = "" } = useParams();
  const answer = useQuery(OwnReportQuery, { variables: { key }, fetchPolicy: "cache-and-network" });
  const { run, busy, problem } = useAct(ConfirmReport);
  const confirm = async () => {
    if (await run({ key })) await answer.refetch();
  };
  return (
    <Answer of={answer}>
      {({ report }) => {
        if (!report) return <Page title={words.own} lead={<p>{words.ownGone}</p>} actions={<LinkButton look="quiet" to={paths.home}>{words.toHome}</LinkButton>} />;
        const { reason, words: said, state, reportedAt, subject } = report;
        const [heading, text] = words.state[state];
        return (
          <Page title={words.own} lead={<p>{words.reason[reason]}</p>}>
            <div className={styles.page}>
              <Card heading={heading}>
                <p role="status">{text}</p>
                {state === "UNCONFIRMED" && <><Refused problem={problem} /><p><Button busy={busy} onClick={() => void confirm()}>{words.confirm}</Button></p></>}
              </Card>
              {subject && <ReportedThing {...subject} />}
              <Facts items={[{ term: words.reportedOn, fact: date(reportedAt) }, ...(said ? [{ term: words.said, fact: said }] : [])]} />
            </div>
          </Page>
        );
      }}
    </Answer>
  );
}
