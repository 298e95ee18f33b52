import type { FragmentType } from "@apollo/client/masking";
import { limits } from "#shared/initiatives/limits.ts";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useDraft } from "#client/lib/use-draft.ts";
import { useLedgerTexts } from "#client/texts/own/ledger.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Form } from "#client/ui/Form.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { TextArea } from "#client/ui/TextArea.tsx";
import styles from "./Ledger.module.css";

const Overrun_consultation = graphql(`
  fragment Overrun_consultation on OverrunConsultation {
    id
    cents
    words
    askedAt
    agreed
    answer
    askedBy { id name }
    answeredBy { id name }
    viewerCanAnswer { allowed }
  }
`);

const AnswerOverrun = graphql(`
  mutation AnswerOverrun($id: ID!, $agreed: Boolean!, $words: String!) {
    answerOverrun(id: $id, agreed: $agreed, words: $words) {
      ... on MoneyChanged { thermometer { id overrunCents consultations { id ...Overrun_consultation } } }
      ... on Refusal { reason }
    }
  }
`);

interface OverrunProps {
  readonly consultation: FragmentType<typeof Overrun_consultation>;
  readonly wijk: { readonly id: string; readonly name: string };
  readonly onDone: () => void;
}

/** One talk between two cluster managers; the other one answers here. */
export function Overrun({ consultation, wijk, onDone }: OverrunProps) {
  const texts = useLedgerTexts();
  const { euro, date } = useFormat();
  const { id, cents, words, askedAt, agreed, answer, askedBy, answeredBy, viewerCanAnswer } = usePart(Overrun_consultation, consultation);
  const state = agreed === null ? "waits" : agreed ? "agreed" : "refused";
  return (
    <li className={styles.talk} data-wijk={wijk.id}>
      <h3>{wijk.name}: {texts.overrun(euro(cents))}</h3>
      <p className={styles.state} data-state={state}>{texts.overrunState[state]}</p>
      <p>{texts.said(askedBy?.name ?? texts.somebody, words)} <small>{date(askedAt)}</small></p>
      {answer && <p>{texts.said(answeredBy?.name ?? texts.somebody, answer)}</p>}
      {viewerCanAnswer.allowed && <AnswerForm id={id} onDone={onDone} />}
    </li>
  );
}

function AnswerForm({ id, onDone }: { readonly id: string; readonly onDone: () => void }) {
  const texts = useLedgerTexts();
  const { run, busy, problem } = useAct(AnswerOverrun);
  const draft = useDraft(`overrun-answer:${id}`, "");
  const send = async (agreed: boolean) => {
    if (!(await run({ id, agreed, words: draft.value }))) return;
    draft.clear();
    onDone();
  };
  return (
    <Form onSubmit={() => send(true)} label={texts.overruns}>
      <TextArea label={texts.answer} required rows={3} limit={limits.moneyReason} value={draft.value} onChange={draft.set} />
      <Refused problem={problem} />
      <div className={styles.acts}>
        <Button type="submit" busy={busy}>{texts.answerAgree}</Button>
        <Button look="quiet" busy={busy} onClick={() => void send(false)}>{texts.answerRefuse}</Button>
      </div>
    </Form>
  );
}
