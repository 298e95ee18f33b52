import { useState, type ReactNode } from "react";
import { paths } from "#client/lib/paths.ts";
import { site } from "#client/lib/site.ts";
import type { Problem } from "#client/lib/use-act.ts";
import { useSignInTexts } from "#client/texts/own/sign-in.ts";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { TextField } from "#client/ui/TextField.tsx";
import { ActProblem } from "./ActProblem.tsx";
import styles from "./OwnData.module.css";
import { useOwnDataTexts } from "#client/texts/own/own-data.ts";

interface MailedCodeProps {
  readonly sentTo: string;
  readonly send: string;
  readonly look?: "danger";
  readonly busy: boolean;
  readonly problem: Problem | null;
  readonly onCode: (code: string) => void;
  readonly onCancel: () => void;
  /** Other ways on: a new code, another address. */
  readonly children: ReactNode;
}

/** The second half of an act that a code from the mail confirms. */
export function MailedCode({ sentTo, send, look, busy, problem, onCode, onCancel, children }: MailedCodeProps) {
  const texts = useOwnDataTexts();
  const signIn = useSignInTexts();
  const [code, setCode] = useState("");
  const digits = code.replace(/\s/gu, "");
  return (
    <Form onSubmit={() => onCode(digits)}>
      <p role="status">{texts.sent(sentTo)}</p>
      <TextField label={texts.code} hint={texts.codeHint} value={code} onChange={setCode} inputMode="numeric" autoComplete="one-time-code" check={() => (/^\d{6}$/u.test(digits) ? null : texts.badCode)} required short />
      <ActProblem problem={problem} tooMany={texts.codeTooOften} />
      <FormButtons send={send} busy={busy} {...(look ? { look } : {})} cancel={{ label: texts.notNow, onCancel }} />
      <div className={styles.buttons}>
        {children}
        {site.demo && <LinkButton look="plain" to={paths.mailbox}>{signIn.toMailbox}</LinkButton>}
      </div>
    </Form>
  );
}
