import { useState } from "react";
import { useNavigate } from "react-router";
import { graphql } from "#client/gql/gql.ts";
import { paths } from "#client/lib/paths.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useNewsletterTexts } from "#client/texts/own/newsletters.ts";
import { Button } from "#client/ui/Button.tsx";
import { Dialog } from "#client/ui/Dialog.tsx";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Refused } from "#client/ui/Refused.tsx";

const DropNewsletterMutation = graphql(`
  mutation DropNewsletter($id: ID!) {
    dropNewsletter(id: $id) { ... on NewsletterChanged { newsletter { id } } ... on Refusal { reason } }
  }
`);

/** What was never sent can go. */
export function DropNewsletter({ id }: { readonly id: string }) {
  const texts = useNewsletterTexts();
  const go = useNavigate();
  const [asking, setAsking] = useState(false);
  const { run, busy, problem } = useAct(DropNewsletterMutation);
  const drop = async () => void ((await run({ id })) && (await go(paths.newsletterDesk)));
  return (
    <>
      <div><Button look="plain" onClick={() => setAsking(true)}>{texts.drop}</Button></div>
      <Dialog open={asking} heading={texts.dropHeading} onClose={() => setAsking(false)}>
        <Form onSubmit={drop}>
          <p>{texts.dropText}</p>
          <Refused problem={problem} />
          <FormButtons look="danger" send={texts.drop} busy={busy} cancel={{ label: texts.keep, onCancel: () => setAsking(false) }} />
        </Form>
      </Dialog>
    </>
  );
}
