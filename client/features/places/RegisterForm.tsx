import { useAct } from "#client/lib/use-act.ts";
import { useDraft } from "#client/lib/use-draft.ts";
import { useViewer } from "#client/lib/viewer.ts";
import { usePlacesTexts } from "#client/texts/own/places.ts";
import { Button } from "#client/ui/Button.tsx";
import { Form } from "#client/ui/Form.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { AskByMailForm } from "./AskByMailForm.tsx";
import { PartySelect } from "./PartySelect.tsx";
import styles from "./Places.module.css";
import { QuestionFields } from "./QuestionFields.tsx";
import { type PlacesActivity, answersOf, nothingTyped } from "./register-draft.ts";
import { Register } from "./registration-fragments.ts";

interface RegisterFormProps {
  readonly activity: Pick<PlacesActivity, "id" | "registrationQuestions">;
  /** It is full: one is put on the waiting list. */
  readonly waits: boolean;
}

/** Registers the viewer; who is not signed in does it by mail. */
export function RegisterForm({ activity, waits }: RegisterFormProps) {
  return useViewer() ? <OwnForm activity={activity} waits={waits} /> : <AskByMailForm activity={activity} waits={waits} />;
}

function OwnForm({ activity: { id, registrationQuestions: questions }, waits }: RegisterFormProps) {
  const words = usePlacesTexts();
  const { run, busy, problem } = useAct(Register);
  const { value: { party, answers }, set, clear } = useDraft(`register:${id}`, nothingTyped);
  const send = async () => {
    if (await run({ input: { activityId: id, party, waits, answers: answersOf(questions, answers) } })) clear();
  };
  return (
    <Form onSubmit={send} label={words.heading}>
      {waits && <p>{words.waitWhy}</p>}
      <PartySelect label={words.party} party={party} onChange={(next) => set((before) => ({ ...before, party: next }))} />
      <QuestionFields questions={questions} answers={answers} onChange={(next) => set((before) => ({ ...before, answers: next }))} />
      <p className={styles.soft}>{words.seenBy}</p>
      <Refused problem={problem} />
      <Button type="submit" busy={busy}>{waits ? words.wait : words.register}</Button>
    </Form>
  );
}
