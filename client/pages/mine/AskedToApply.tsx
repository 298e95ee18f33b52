import type { FragmentType } from "@apollo/client/masking";
import { Link } from "react-router";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useAct } from "#client/lib/use-act.ts";
import { Button } from "#client/ui/Button.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import styles from "./AskedToApply.module.css";
import { OwnData_viewer } from "./own-data-fragment.ts";
import { useOwnDataTexts } from "#client/texts/own/own-data.ts";

const AnswerApplication = graphql(`
  mutation AnswerApplication($id: ID!, $accept: Boolean!) {
    answerApplication(id: $id, accept: $accept) {
      ... on ViewerChanged { viewer { id ...OwnData_viewer } }
      ... on Refusal { reason }
    }
  }
`);

/** Plans that one is asked to answer for from now on. */
export function AskedToApply({ viewer }: { readonly viewer: FragmentType<typeof OwnData_viewer> }) {
  const { application } = useOwnDataTexts();
  const { ownData } = usePart(OwnData_viewer, viewer);
  const { run, busy, problem } = useAct(AnswerApplication);
  return ownData.askedDossiers.map(({ id, title }) => (
    <Notice key={id} kind="info" heading={title}>
      <p>{application.asked} <Link to={paths.initiative(id)}>{title}</Link></p>
      <div className={styles.buttons}>
        <Button busy={busy} onClick={() => void run({ id, accept: true })}>{application.accept}</Button>
        <Button look="quiet" busy={busy} onClick={() => void run({ id, accept: false })}>{application.decline}</Button>
      </div>
      <Refused problem={problem} />
    </Notice>
  ));
}
