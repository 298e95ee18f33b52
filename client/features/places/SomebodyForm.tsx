import { useState } from "react";
import { parseEmail } from "#shared/members/email-address.ts";
import { textCheck } from "#client/lib/field-checks.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useDoorTexts } from "#client/texts/own/door.ts";
import { usePlacesTexts } from "#client/texts/own/places.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Card } from "#client/ui/Card.tsx";
import { Form } from "#client/ui/Form.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { TextField } from "#client/ui/TextField.tsx";
import type { Entry } from "./DoorNames.tsx";
import { RegisterSomebody } from "./door-fragments.ts";
import { PartySelect } from "./PartySelect.tsx";
import styles from "./Places.module.css";
import { QuestionFields } from "./QuestionFields.tsx";
import { type PlacesActivity, answersOf, nothingTyped } from "./register-draft.ts";

interface SomebodyFormProps {
  readonly activity: Pick<PlacesActivity, "id" | "registrationQuestions">;
  readonly onAdded: (entry: Entry) => void;
}

/** One after the other, for who calls or stands at the door. What must be answered may be left open here. */
export function SomebodyForm({ activity: { id, registrationQuestions: questions }, onAdded }: SomebodyFormProps) {
  const door = useDoorTexts();
  const { party: howMany } = usePlacesTexts();
  const { refusals } = useTexts();
  const { run, busy, problem } = useAct(RegisterSomebody);
  const [typed, setTyped] = useState(nothingTyped);
  const [told, setTold] = useState<string | null>(null);
  const change = (part: Partial<typeof typed>) => setTyped((before) => ({ ...before, ...part }));
  const send = async () => {
    const { name, email, party, answers } = typed;
    const done = await run({ input: { activityId: id, name, email: email.trim() || null, party, waits: true, answers: answersOf(questions, answers) } });
    if (!done) return;
    setTold(done.entry.state === "WAITING" ? door.addedWaiting(name.trim()) : door.added(name.trim()));
    setTyped(nothingTyped);
    onAdded(done.entry);
  };
  return (
    <Card heading={door.add}>
      <div className={styles.card}>
        <p>{door.addWhy}</p>
        {told && <Notice kind="status">{told}</Notice>}
        <Form onSubmit={send} label={door.add}>
          <TextField label={door.addName} required autoComplete="off" value={typed.name} onChange={(name) => change({ name })} check={textCheck("personName", refusals)} />
          <TextField label={door.addEmail} hint={door.addEmailHint} type="email" inputMode="email" autoComplete="off" value={typed.email} onChange={(email) => change({ email })} check={(email) => (email.trim() === "" || parseEmail(email) ? null : refusals.INVALID_EMAIL)} />
          <PartySelect label={howMany} party={typed.party} onChange={(party) => change({ party })} />
          <QuestionFields questions={questions.map((question) => ({ ...question, required: false }))} answers={typed.answers} onChange={(answers) => change({ answers })} />
          <Refused problem={problem} />
          <Button type="submit" look="quiet" busy={busy}>{door.add}</Button>
        </Form>
      </div>
    </Card>
  );
}
