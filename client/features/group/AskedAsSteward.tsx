import { graphql } from "#client/gql/gql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { Button } from "#client/ui/Button.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import styles from "./AskOnce.module.css";
import { useGroupLife } from "#client/texts/own/group-life.ts";

const AnswerSteward = graphql(`
  mutation AnswerSteward($groupId: ID!, $accept: Boolean!) {
    answerSteward(groupId: $groupId, accept: $accept) {
      ... on GroupChanged { group { id ...GroupState_group } }
      ... on Refusal { reason }
    }
  }
`);

/** Whether one wants to lead the group: nobody becomes a steward unasked. */
export function AskedAsSteward({ groupId }: { readonly groupId: string }) {
  const life = useGroupLife();
  const { run, busy, problem } = useAct(AnswerSteward);
  return (
    <Notice kind="info" heading={life.askedTitle}>
      <p>{life.asked}</p>
      <div className={styles.buttons}>
        <Button busy={busy} onClick={() => void run({ groupId, accept: true })}>{life.accept}</Button>
        <Button look="quiet" busy={busy} onClick={() => void run({ groupId, accept: false })}>{life.decline}</Button>
      </div>
      <Refused problem={problem} />
    </Notice>
  );
}
