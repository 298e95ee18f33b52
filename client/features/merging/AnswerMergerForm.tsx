import { limits } from "#shared/initiatives/limits.ts";
import { graphql } from "#client/gql/gql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useDraft } from "#client/lib/use-draft.ts";
import { Button } from "#client/ui/Button.tsx";
import { Form } from "#client/ui/Form.tsx";
import formStyles from "#client/ui/FormButtons.module.css";
import { Refused } from "#client/ui/Refused.tsx";
import { TextArea } from "#client/ui/TextArea.tsx";
import { useMergingTexts } from "#client/texts/own/merging.ts";

const AnswerMerger = graphql(`
  mutation AnswerMerger($id: ID!, $agree: Boolean!, $answer: String!) {
    answerMerger(id: $id, agree: $agree, answer: $answer) {
      ... on MergerChanged { merger { id ...MergerView_merger } }
      ... on Refusal { reason }
    }
  }
`);

/** Yes or no, for the plan that was asked. Yes is for good, and says so. */
export function AnswerMergerForm({ id }: { readonly id: string }) {
  const texts = useMergingTexts();
  const { run, busy, problem } = useAct(AnswerMerger);
  const answer = useDraft(`merger:${id}`, "");
  const send = async (agree: boolean) => {
    if (await run({ id, agree, answer: answer.value })) answer.clear();
  };
  return (
    <Form onSubmit={() => send(true)} label={texts.answer}>
      <TextArea label={texts.answerLabel} required={false} limit={limits.answer} rows={2} value={answer.value} onChange={answer.set} />
      <p>{texts.agreeAsk}</p>
      <Refused problem={problem} />
      <div className={formStyles.buttons}>
        <Button type="submit" busy={busy}>{texts.agree}</Button>
        <Button look="quiet" busy={busy} onClick={() => void send(false)}>{texts.decline}</Button>
      </div>
    </Form>
  );
}
