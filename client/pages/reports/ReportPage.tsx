import { useQuery } from "@apollo/client/react";
import { Link } from "react-router";
import { ReportForm } from "#client/features/moderation/ReportForm.tsx";
import { ReportedThing } from "#client/features/moderation/ReportedThing.tsx";
import styles from "#client/features/moderation/Reported.module.css";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { paths } from "#client/lib/paths.ts";
import { useQuestion } from "#client/lib/question.ts";
import { useReportingTexts } from "#client/texts/own/reporting.ts";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import { Page } from "#client/ui/Page.tsx";

const ReportPageQuery = graphql(`
  query ReportPage($kind: SubjectKind!, $id: ID!) {
    reportable(kind: $kind, id: $id) { id kind title text viewerReported author { id name } }
  }
`);

/** Where "report" leads from anywhere: what it is about, and the form. */
export function ReportPage() {
  const words = useReportingTexts();
  const answer = useQuery(ReportPageQuery, useQuestion("/melden", ReportPageQuery));
  return (
    <Answer of={answer}>
      {({ reportable: thing }) => {
        if (!thing) return <Page title={words.title} lead={<p>{words.gone}</p>} actions={<LinkButton look="quiet" to={paths.home}>{words.toHome}</LinkButton>} />;
        const { id, kind, author, viewerReported } = thing;
        return (
          <Page title={words.title} lead={<p>{words.lead}</p>} actions={<LinkButton look="quiet" to={paths.houseRules}>{words.rules}</LinkButton>}>
            <div className={styles.page}>
              <ReportedThing {...thing} />
              {author && kind !== "PERSON" && <Link to={paths.report("PERSON", author.id)}>{words.person(author.name)}</Link>}
              {viewerReported ? <Notice kind="info">{words.already}</Notice> : <ReportForm kind={kind} id={id} />}
            </div>
          </Page>
        );
      }}
    </Answer>
  );
}
