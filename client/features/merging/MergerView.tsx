import type { FragmentType } from "@apollo/client/masking";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Card } from "#client/ui/Card.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { AnswerMergerForm } from "./AnswerMergerForm.tsx";
import { BothPlans } from "./BothPlans.tsx";
import styles from "./MergerView.module.css";
import { useMergingTexts } from "#client/texts/own/merging.ts";

export const MergerView_merger = graphql(`
  fragment MergerView_merger on Merger {
    id
    state
    reason
    answer
    askedBy { id name }
    answeredBy { id name }
    viewerCanAnswer { allowed }
    viewerCanTakeBack { allowed }
    ...BothPlans_merger
  }
`);

const TakeBackMerger = graphql(`
  mutation TakeBackMerger($id: ID!) {
    takeBackMerger(id: $id) {
      ... on MergerChanged { merger { id ...MergerView_merger } }
      ... on Refusal { reason }
    }
  }
`);

/** A question to go on as one: why, what it means, both texts, and the answer. */
export function MergerView({ merger: masked }: { readonly merger: FragmentType<typeof MergerView_merger> }) {
  const { words } = useTexts();
  const texts = useMergingTexts();
  const merger = usePart(MergerView_merger, masked);
  const { run, busy, problem } = useAct(TakeBackMerger);
  const { id, state, reason, answer, askedBy, answeredBy, viewerCanAnswer, viewerCanTakeBack } = merger;
  return (
    <div className={styles.merger}>
      <div role="status">{(state !== "ASKED" || !viewerCanAnswer.allowed) && <Notice kind="info"><p>{texts.states[state]}</p>{answer && <p>{texts.answered(answeredBy?.name ?? words.erasedAccount)} {answer}</p>}</Notice>}</div>
      <Card heading={texts.reason}><p className={styles.reason}>{reason}</p><p className={styles.soft}>{texts.askedBy(askedBy?.name ?? words.erasedAccount)}</p></Card>
      <Card heading={texts.sideBySide}><BothPlans merger={merger} /></Card>
      {state === "ASKED" && <Card heading={texts.what}><ul className={styles.effects}>{texts.effects.map((effect) => <li key={effect}>{effect}</li>)}</ul></Card>}
      {viewerCanAnswer.allowed && <Card heading={texts.answer}><AnswerMergerForm id={id} /></Card>}
      {viewerCanTakeBack.allowed && <div><Button look="quiet" busy={busy} onClick={() => void run({ id })}>{texts.takeBack}</Button></div>}
      <Refused problem={problem} />
    </div>
  );
}
