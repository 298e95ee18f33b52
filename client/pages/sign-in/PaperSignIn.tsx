import { useState } from "react";
import { parseCode } from "#shared/members/code.ts";
import { askJson } from "#client/lib/ask-json.ts";
import { useResidenceTexts } from "#client/texts/own/residence.ts";
import { useSignInTexts } from "#client/texts/own/sign-in.ts";
import { Button } from "#client/ui/Button.tsx";
import { Form } from "#client/ui/Form.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import { TextField } from "#client/ui/TextField.tsx";
import { useProblem } from "./use-problem.ts";

/** For people without e-mail, who got a code on paper from their wijkregisseur. */
export function PaperSignIn({ onSignedIn }: { readonly onSignedIn: () => Promise<void> }) {
  const residence = useResidenceTexts();
  const signIn = useSignInTexts();
  const [code, setCode] = useState("");
  const [busy, setBusy] = useState(false);
  const { problem, judge } = useProblem();
  const send = async () => {
    setBusy(true);
    if (judge(await askJson("/auth/paper", { code }))) await onSignedIn();
    setBusy(false);
  };
  return (
    <details>
      <summary>{residence.onPaper}</summary>
      <Form onSubmit={send}>
        <TextField label={signIn.code} hint={residence.onPaperHint} value={code} onChange={setCode} check={(value) => (parseCode(value, "paper") ? null : residence.badPaperCode)} autoComplete="off" required />
        {problem && <Notice kind="alert">{problem}</Notice>}
        <Button type="submit" look="quiet" busy={busy}>{signIn.useCode}</Button>
      </Form>
    </details>
  );
}
