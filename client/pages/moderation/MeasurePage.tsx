import { useQuery } from "@apollo/client/react";
import { useParams } from "react-router";
import { Measure_measure } from "#client/features/moderation/measure-fragment.ts";
import { MeasureStatement } from "#client/features/moderation/MeasureStatement.tsx";
import styles from "#client/features/moderation/Moderation.module.css";
import { Objection } from "#client/features/moderation/Objection.tsx";
import { UndoButton } from "#client/features/moderation/UndoButton.tsx";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import type { FragmentType } from "@apollo/client/masking";
import { useMeasureTexts } from "#client/texts/own/measures.ts";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Page } from "#client/ui/Page.tsx";

const MeasurePageQuery = graphql(`
  query MeasurePage($id: ID!) {
    measure(id: $id) { id ...Measure_measure }
  }
`);

/** A measure, for whose words it was about, who moderates there, and who answers the objection. */
export function MeasurePage() {
  const words = useMeasureTexts();
  const { id = "" } = useParams();
  const answer = useQuery(MeasurePageQuery, { variables: { id }, fetchPolicy: "cache-and-network" });
  return (
    <Answer of={answer}>
      {({ measure }) => (measure ? <Shown measure={measure} /> : <Page title={words.gone} lead={<p>{words.goneLead}</p>} actions={<LinkButton to={paths.mine}>{words.toMine}</LinkButton>} />)}
    </Answer>
  );
}

function Shown({ measure: masked }: { readonly measure: FragmentType<typeof Measure_measure> }) {
  const words = useMeasureTexts();
  const measure = usePart(Measure_measure, masked);
  const { id, subjectKind, title, viewerCanUndo } = measure;
  return (
    <Page title={words.title(words.subjects[subjectKind])} lead={title && <p>{words.at(title)}</p>} actions={<><LinkButton look="quiet" to={paths.houseRules}>{words.rulesTitle}</LinkButton>{viewerCanUndo.allowed && <UndoButton id={id} />}</>}>
      <div className={styles.page}>
        <MeasureStatement measure={measure} />
        <Objection measure={measure} />
      </div>
    </Page>
  );
}
