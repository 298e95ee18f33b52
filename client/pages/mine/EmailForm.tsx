import { parseEmail } from "#shared/members/email-address.ts";
import { useState } from "react";
import { graphql } from "#client/gql/gql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useDraft } from "#client/lib/use-draft.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { TextField } from "#client/ui/TextField.tsx";
import { ActProblem } from "./ActProblem.tsx";
import { MailedCode } from "./MailedCode.tsx";
import { useOwnDataTexts } from "#client/texts/own/own-data.ts";

const AskEmailChange = graphql(`
  mutation AskEmailChange($email: String!) {
    askEmailChange(email: $email) {
      ... on ViewerChanged { viewer { id ...OwnData_viewer } }
      ... on Refusal { reason }
    }
  }
`);

const ChangeEmail = graphql(`
  mutation ChangeEmail($code: String!) {
    changeEmail(code: $code) {
      ... on ViewerChanged { viewer { id ...OwnData_viewer } }
      ... on Refusal { reason }
    }
  }
`);

interface EmailFormProps {
  readonly personId: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Another address: typed, and proven by the code that was mailed there. */
export function EmailForm({ personId, onDone, onCancel }: EmailFormProps) {
  const texts = useOwnDataTexts();
  const { refusals } = useTexts();
  const ask = useAct(AskEmailChange);
  const change = useAct(ChangeEmail);
  const [email, setEmail] = useState("");
  // Kept: who goes to read the mail comes back to a new page.
  const sentTo = useDraft(`email:${personId}`, "");
  const send = async (to: string) => {
    change.forget();
    if (await ask.run({ email: to })) sentTo.set(to);
  };
  const stop = () => {
    sentTo.clear();
    onCancel();
  };
  const confirm = async (code: string) => {
    if (!(await change.run({ code }))) return;
    sentTo.clear();
    onDone();
  };
  if (sentTo.value) {
    return (
      <MailedCode sentTo={sentTo.value} send={texts.email.confirm} busy={change.busy} problem={change.problem ?? ask.problem} onCode={(code) => void confirm(code)} onCancel={stop}>
        <Button look="plain" busy={ask.busy} onClick={() => void send(sentTo.value)}>{texts.newCode}</Button>
        <Button look="plain" onClick={sentTo.clear}>{texts.email.other}</Button>
      </MailedCode>
    );
  }
  return (
    <Form onSubmit={() => send(email.trim())}>
      <TextField label={texts.email.field} hint={texts.email.hint} type="email" inputMode="email" autoComplete="email" value={email} onChange={setEmail} check={(value) => (parseEmail(value) ? null : refusals.INVALID_EMAIL)} required />
      <ActProblem problem={ask.problem} tooMany={texts.codeTooOften} />
      <FormButtons send={texts.sendCode} busy={ask.busy} cancel={{ label: texts.notNow, onCancel: stop }} />
    </Form>
  );
}
