import { useState } from "react";
import { type GroupChoice, groupChoices } from "#shared/groups/decisions.ts";
import { limits } from "#shared/initiatives/limits.ts";
import { graphql } from "#client/gql/gql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Form } from "#client/ui/Form.tsx";
import { RadioGroup } from "#client/ui/RadioGroup.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { TextArea } from "#client/ui/TextArea.tsx";
import styles from "./Decisions.module.css";
import { useGroupLife } from "#client/texts/own/group-life.ts";

const MakeChoice = graphql(`
  mutation MakeChoice($decisionId: ID!, $choice: GroupChoice!, $reason: String!) {
    makeChoice(decisionId: $decisionId, choice: $choice, reason: $reason) {
      ... on GroupChanged { group { id ...Decisions_group } }
      ... on Refusal { reason }
    }
  }
`);

interface ChoiceFormProps {
  readonly id: string;
  readonly anonymous: boolean;
  readonly chosen: GroupChoice | null;
}

/** One's own choice, to be changed until the end. An anonymous one is not shown again: it is known to nobody. */
export function ChoiceForm({ id, anonymous, chosen }: ChoiceFormProps) {
  const { words } = useTexts();
  const life = useGroupLife();
  const { run, busy, problem } = useAct(MakeChoice);
  const [choice, setChoice] = useState<string>(chosen ?? "");
  const [reason, setReason] = useState("");
  const [saved, setSaved] = useState(chosen !== null);
  const choose = (value: string) => {
    setChoice(value);
    setSaved(false);
  };
  const send = async () => {
    if (!(await run({ decisionId: id, choice: choice as GroupChoice, reason: choice === "OBJECT" ? reason : "" }))) return;
    setSaved(true);
    if (anonymous) {
      setChoice("");
      setReason("");
    }
  };
  return (
    <Form onSubmit={send} label={life.choose}>
      <RadioGroup label={life.choose} value={choice} required onChange={choose} options={groupChoices.map((value) => ({ value, label: words.groupChoice[value] }))} />
      {choice === "OBJECT" && !saved && <TextArea label={life.why} hint={anonymous ? life.whyAnonymous : undefined} required rows={3} limit={limits.objection} value={reason} onChange={setReason} />}
      <Refused problem={problem} />
      <p role="status" className={styles.saved}>{saved && (anonymous ? life.chosenAnonymous : life.chosen)}</p>
      {(!saved || anonymous) && <div><Button type="submit" look="quiet" busy={busy}>{life.sendChoice}</Button></div>}
    </Form>
  );
}
