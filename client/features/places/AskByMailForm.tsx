import { useState } from "react";
import { Link, useLocation } from "react-router";
import { parseEmail } from "#shared/members/email-address.ts";
import { type RefusalReason, refusalReasons } from "#shared/refusal-reasons.ts";
import { askJson } from "#client/lib/ask-json.ts";
import { textCheck } from "#client/lib/field-checks.ts";
import { paths } from "#client/lib/paths.ts";
import { useDraft } from "#client/lib/use-draft.ts";
import { usePlacesTexts } from "#client/texts/own/places.ts";
import { useTexts, useTongue } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Form } from "#client/ui/Form.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { TextField } from "#client/ui/TextField.tsx";
import { PartySelect } from "./PartySelect.tsx";
import styles from "./Places.module.css";
import { QuestionFields } from "./QuestionFields.tsx";
import { type PlacesActivity, answersOf, nothingTyped } from "./register-draft.ts";

interface AskByMailFormProps {
  readonly activity: Pick<PlacesActivity, "id" | "registrationQuestions">;
  readonly waits: boolean;
}

/** Without an account: a name, and an address to which a link is sent. */
export function AskByMailForm({ activity: { id, registrationQuestions: questions }, waits }: AskByMailFormProps) {
  const words = usePlacesTexts();
  const { refusals } = useTexts();
  const { language } = useTongue();
  const { pathname } = useLocation();
  const { value: typed, set, clear } = useDraft(`register:${id}`, nothingTyped);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<RefusalReason | "SEND_FAILED" | null>(null);
  const [sentTo, setSentTo] = useState<string | null>(null);
  const change = (part: Partial<typeof typed>) => set((before) => ({ ...before, ...part }));
  const send = async () => {
    setBusy(true);
    const { name, email, party, answers } = typed;
    const answer = await askJson("/registrations/ask", { activityId: id, name, email: email.trim(), party, answers: answersOf(questions, answers), locale: language });
    setBusy(false);
    setProblem(answer.ok ? null : (refusalReasons.find((reason) => reason === answer.reason) ?? "SEND_FAILED"));
    if (!answer.ok) return;
    setSentTo(email.trim());
    clear();
  };
  if (sentTo) return <Notice kind="status" heading={words.askedHeading}>{words.asked(sentTo)}</Notice>;
  return (
    <Form onSubmit={send} label={words.heading}>
      <p>{waits && `${words.waitWhy} `}{words.withAccount} <Link to={paths.signIn(pathname)}>{words.signIn}</Link></p>
      <TextField label={words.name} required autoComplete="name" value={typed.name} onChange={(name) => change({ name })} check={textCheck("personName", refusals)} />
      <TextField label={words.email} hint={words.emailHint} required type="email" inputMode="email" autoComplete="email" value={typed.email} onChange={(email) => change({ email })} check={(email) => (parseEmail(email) ? null : refusals.INVALID_EMAIL)} />
      <PartySelect label={words.party} party={typed.party} onChange={(party) => change({ party })} />
      <QuestionFields questions={questions} answers={typed.answers} onChange={(answers) => change({ answers })} />
      <p className={styles.soft}>{words.seenBy}</p>
      <Refused problem={problem} />
      <Button type="submit" busy={busy}>{waits ? words.wait : words.register}</Button>
    </Form>
  );
}
