import { useState } from "react";
import { Navigate } from "react-router";
import { askJson } from "#client/lib/ask-json.ts";
import { paths } from "#client/lib/paths.ts";
import { useFilter } from "#client/lib/use-filter.ts";
import { useSession } from "#client/lib/viewer.ts";
import { useSignInTexts } from "#client/texts/own/sign-in.ts";
import { Button } from "#client/ui/Button.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import { Page } from "#client/ui/Page.tsx";
import { useProblem } from "./use-problem.ts";

/** The link in the mail asks for one more click: mail programs open links by themselves, and would use it up. */
export function ConfirmSignIn() {
  const texts = useSignInTexts();
  const [token] = useFilter("token");
  const { renew } = useSession();
  const [signedIn, setSignedIn] = useState(false);
  const [busy, setBusy] = useState(false);
  const { problem, judge } = useProblem();
  const confirm = async () => {
    setBusy(true);
    if (judge(await askJson("/auth/confirm", { token }))) {
      await renew();
      setSignedIn(true);
    }
    setBusy(false);
  };
  if (signedIn) return <Navigate to={paths.home} replace />;
  return (
    <Page title={texts.confirmTitle} lead={<p>{texts.confirmLead}</p>} actions={<Button busy={busy} onClick={() => void confirm()}>{texts.confirm}</Button>}>
      {problem && (
        <Notice kind="alert">
          <p>{problem}</p>
          <div><LinkButton look="quiet" to={paths.signIn()}>{texts.newMail}</LinkButton></div>
        </Notice>
      )}
    </Page>
  );
}
