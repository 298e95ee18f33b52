import { useState } from "react";
import { useNavigate } from "react-router";
import { askJson } from "#client/lib/ask-json.ts";
import { forgetLocalDrafts, hasUnsent } from "#client/lib/local-drafts.ts";
import { paths } from "#client/lib/paths.ts";
import { useSession } from "#client/lib/viewer.ts";
import { useMineTexts } from "#client/texts/own/mine.ts";
import { Button } from "#client/ui/Button.tsx";
import { Dialog } from "#client/ui/Dialog.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Form } from "#client/ui/Form.tsx";

/** Nothing of any plan stays on a device that one signs out of; what was never saved is asked about first. */
export function SignOut() {
  const texts = useMineTexts();
  const { renew } = useSession();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const signOut = async () => {
    if (!(await askJson("/auth/sign-out", {})).ok) return;
    forgetLocalDrafts();
    await renew();
    void navigate(paths.home);
  };
  return (
    <>
      <Button look="quiet" onClick={() => (hasUnsent() ? setAsking(true) : void signOut())}>{texts.signOut}</Button>
      <Dialog open={asking} heading={texts.unsent} onClose={() => setAsking(false)}>
        <Form onSubmit={signOut} label={texts.unsent}>
          <p>{texts.unsentWhy}</p>
          <FormButtons send={texts.signOutAnyway} busy={false} cancel={{ label: texts.staySignedIn, onCancel: () => setAsking(false) }} />
        </Form>
      </Dialog>
    </>
  );
}
