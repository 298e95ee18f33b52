import { useState } from "react";
import { limits } from "#shared/initiatives/limits.ts";
import type { Said } from "#shared/subsidies/application.ts";
import { type ChecklistId, checklistOf } from "#shared/subsidies/checklist.ts";
import type { Route } from "#shared/subsidies/routes.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useDraft } from "#client/lib/use-draft.ts";
import { useApplicationTexts } from "#client/texts/own/application.ts";
import { Button } from "#client/ui/Button.tsx";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { RadioGroup } from "#client/ui/RadioGroup.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { TextArea } from "#client/ui/TextArea.tsx";
import styles from "./Application.module.css";
import { AnswerCriterion } from "./application-fragment.ts";

interface Reply {
  readonly criterion: string;
  readonly agrees: boolean;
  readonly answer: string;
}
interface ChecklistProps {
  readonly id: string;
  readonly route: Route;
  readonly said: Said["CRITERIA"];
  readonly replies: readonly Reply[];
  readonly mayReply: boolean;
}

/** Each condition with what the group and the wijkregisseur say of it, side by side. */
export function Checklist({ id, route, said, replies, mayReply }: ChecklistProps) {
  const words = useApplicationTexts();
  return checklistOf(route).map(({ id: criterion }) => {
    const given = said.answers.find((each) => each.id === criterion);
    const reply = replies.find((each) => each.criterion === criterion);
    return (
      <section key={criterion} className={styles.criterion} aria-label={words.checklist[criterion].title}>
        <b>{words.checklist[criterion].title}</b>
        <div className={styles.sides}>
          <div>
            <h4>{words.side.group}</h4>
            <p>{given ? `${given.met ? words.fields.yes : words.fields.no}. ${given.answer}` : words.fields.noAnswer}</p>
          </div>
          <div>
            <h4>{words.side.regisseur}</h4>
            <p>{reply ? `${reply.agrees ? words.side.agrees : words.side.disagrees}. ${reply.answer}` : words.side.notYet}</p>
            {mayReply && <ReplyForm id={id} criterion={criterion} reply={reply} />}
          </div>
        </div>
      </section>
    );
  });
}

interface Typed {
  readonly agrees: "" | "yes" | "no";
  readonly answer: string;
}
const blank: Typed = { agrees: "", answer: "" };

function ReplyForm({ id, criterion, reply }: { readonly id: string; readonly criterion: ChecklistId; readonly reply: Reply | undefined }) {
  const { side, checklist, close } = useApplicationTexts();
  const [open, setOpen] = useState(false);
  const { run, busy, problem } = useAct(AnswerCriterion);
  const draft = useDraft<Typed>(`criterion:${id}:${criterion}`, blank);
  const send = async () => {
    if (!(await run({ input: { id, criterion, agrees: draft.value.agrees === "yes", answer: draft.value.answer } }))) return;
    draft.clear();
    setOpen(false);
  };
  if (!open) return <Button look="plain" expanded={false} onClick={() => setOpen(true)}>{reply ? side.again : side.open}</Button>;
  return (
    <Form onSubmit={send} label={checklist[criterion].title}>
      <RadioGroup label={side.question} required value={draft.value.agrees} onChange={(agrees) => draft.set((before) => ({ ...before, agrees: agrees as Typed["agrees"] }))} options={[{ value: "yes", label: side.agrees }, { value: "no", label: side.disagrees }]} />
      <TextArea label={side.words} required limit={limits.answer} rows={2} value={draft.value.answer} onChange={(answer) => draft.set((before) => ({ ...before, answer }))} />
      <Refused problem={problem} />
      <FormButtons send={side.say} busy={busy} cancel={{ label: close, onCancel: () => setOpen(false) }} />
    </Form>
  );
}
