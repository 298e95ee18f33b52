import { useState } from "react";
import { mostQuestions } from "#shared/calendar/places.ts";
import { textCheck } from "#client/lib/field-checks.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useDoorTexts } from "#client/texts/own/door.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Card } from "#client/ui/Card.tsx";
import { Checkbox } from "#client/ui/Checkbox.tsx";
import { Form } from "#client/ui/Form.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { TextArea } from "#client/ui/TextArea.tsx";
import { TextField } from "#client/ui/TextField.tsx";
import { SetQuestions } from "./door-fragments.ts";
import styles from "./Places.module.css";
import type { PlacesActivity } from "./register-draft.ts";

interface Typed {
  /** Of one that is there already. */
  readonly id: string | null;
  readonly key: string;
  readonly question: string;
  /** A line for each. */
  readonly choices: string;
  readonly required: boolean;
}

interface QuestionsFormProps {
  readonly activity: Pick<PlacesActivity, "id" | "registrationQuestions"> & { readonly series: object | null };
}

/** What the organiser asks of who registers, on this date or on all that are still to come. */
export function QuestionsForm({ activity: { id, registrationQuestions, series } }: QuestionsFormProps) {
  const door = useDoorTexts();
  const { refusals } = useTexts();
  const { run, busy, problem } = useAct(SetQuestions);
  const [saved, setSaved] = useState(false);
  const [ofSeries, setOfSeries] = useState(series !== null);
  const [questions, setQuestions] = useState<readonly Typed[]>(() => registrationQuestions.map(asTyped));
  const change = (key: string, part: Partial<Typed>) => {
    setSaved(false);
    setQuestions((before) => before.map((each) => (each.key === key ? { ...each, ...part } : each)));
  };
  const send = async () => {
    const done = await run({ activityId: id, ofSeries, questions: questions.map(({ id: known, question, choices, required }) => ({ id: known, question, required, choices: choices.split("\n").map((line) => line.trim()).filter(Boolean) })) });
    setSaved(Boolean(done));
    if (done) setQuestions(done.activity.registrationQuestions.map(asTyped));
  };
  return (
    <Card heading={door.questions}>
      <div className={styles.card}>
        <p>{door.questionsWhy}</p>
        <Form onSubmit={send} label={door.questions}>
          {questions.map(({ key, question, choices, required }, index) => (
            <div key={key} className={styles.question}>
              <TextField label={door.question(index + 1)} required value={question} onChange={(value) => change(key, { question: value })} check={textCheck("registrationQuestion", refusals)} />
              <TextArea label={door.choices} hint={door.choicesHint} rows={2} value={choices} onChange={(value) => change(key, { choices: value })} />
              <Checkbox label={door.required} checked={required} onChange={(checked) => change(key, { required: checked })} />
              <Button look="plain" onClick={() => setQuestions((before) => before.filter((each) => each.key !== key))}>{door.removeQuestion(index + 1)}</Button>
            </div>
          ))}
          {questions.length < mostQuestions && <Button look="plain" onClick={() => setQuestions((before) => [...before, { id: null, key: `new ${nextKey(before)}`, question: "", choices: "", required: false }])}>{door.addQuestion}</Button>}
          {series && <Checkbox label={door.ofSeries} about={door.ofSeriesAbout} checked={ofSeries} onChange={setOfSeries} />}
          <Refused problem={problem} />
          {saved && <Notice kind="status">{door.saved}</Notice>}
          <Button type="submit" look="quiet" busy={busy}>{door.save}</Button>
        </Form>
      </div>
    </Card>
  );
}

function asTyped({ id, question, choices, required }: PlacesActivity["registrationQuestions"][number]): Typed {
  return { id, key: id, question, choices: choices.join("\n"), required };
}

function nextKey(questions: readonly Typed[]): number {
  return 1 + Math.max(0, ...questions.map(({ key }) => Number(/^new (\d+)$/u.exec(key)?.[1] ?? 0)));
}
