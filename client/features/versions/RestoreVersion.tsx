import { useState } from "react";
import { graphql } from "#client/gql/gql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { Button } from "#client/ui/Button.tsx";
import { Dialog } from "#client/ui/Dialog.tsx";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { useVersionTexts } from "#client/texts/own/versions.ts";

const RestoreVersionAct = graphql(`
  mutation RestoreVersion($id: ID!, $number: Int!) {
    restoreVersion(id: $id, number: $number) {
      ... on InitiativeChanged { initiative { id ...VersionList_initiative } }
      ... on Refusal { reason }
    }
  }
`);

/** Puts an earlier text back, after asking once: others may be writing. */
export function RestoreVersion({ id, number }: { readonly id: string; readonly number: number }) {
  const words = useVersionTexts();
  const [open, setOpen] = useState(false);
  const { run, busy, problem, forget } = useAct(RestoreVersionAct);
  const close = () => {
    setOpen(false);
    forget();
  };
  const restore = async () => {
    if (await run({ id, number })) close();
  };
  return (
    <>
      <Button look="plain" onClick={() => setOpen(true)}>{words.restoreOf(number)}</Button>
      <Dialog open={open} heading={words.restoreAsk(number)} onClose={close}>
        <Form onSubmit={restore} label={words.restoreAsk(number)}>
          <p>{words.restoreWhy}</p>
          <Refused problem={problem} />
          <FormButtons send={words.restoreConfirm} busy={busy} cancel={{ label: words.cancel, onCancel: close }} />
        </Form>
      </Dialog>
    </>
  );
}
