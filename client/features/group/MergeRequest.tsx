import { graphql } from "#client/gql/gql.ts";
import { Link } from "react-router";
import { paths } from "#client/lib/paths.ts";
import { useAct } from "#client/lib/use-act.ts";
import { Button } from "#client/ui/Button.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import { AskOnce } from "./AskOnce.tsx";
import styles from "./AskOnce.module.css";
import { useGroupLife } from "#client/texts/own/group-life.ts";

const AnswerMerge = graphql(`
  mutation AnswerMerge($id: ID!, $from: ID!, $accept: Boolean!) {
    answerMerge(id: $id, from: $from, accept: $accept) {
      ... on GroupChanged { group { id ...GroupState_group ...GroupPlans_group } }
      ... on Refusal { reason }
    }
  }
`);

interface MergeRequestProps {
  readonly groupId: string;
  readonly from: { readonly id: string; readonly name: string };
}

/** Another group wants to go on in this one: what becomes of everything is said before one agrees. */
export function MergeRequest({ groupId, from }: MergeRequestProps) {
  const life = useGroupLife();
  const act = useAct(AnswerMerge);
  const answer = (accept: boolean) => act.run({ id: groupId, from: from.id, accept });
  return (
    <Notice kind="info" heading={life.mergeTitle(from.name)}>
      <p><Link to={paths.group(from.id)}>{from.name}</Link></p>
      <div className={styles.buttons}>
        <AskOnce button={life.mergeAccept} ask={life.merge(from.name)} confirm={life.mergeAccept} act={act} onConfirm={() => answer(true)} />
        <Button look="quiet" busy={act.busy} onClick={() => void answer(false)}>{life.mergeDecline}</Button>
      </div>
    </Notice>
  );
}
