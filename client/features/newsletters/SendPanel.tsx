import type { FragmentType } from "@apollo/client/masking";
import { useId, useState } from "react";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useNewsletterTexts } from "#client/texts/own/newsletters.ts";
import { useFormat, useTongue } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Card } from "#client/ui/Card.tsx";
import { Dialog } from "#client/ui/Dialog.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Form } from "#client/ui/Form.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { DropNewsletter } from "./DropNewsletter.tsx";
import styles from "./Newsletters.module.css";

const SendPanel_newsletter = graphql(`
  fragment SendPanel_newsletter on Newsletter {
    id
    kind
    version
    reach
    viewerCanSend { allowed }
  }
`);

const TestNewsletter = graphql(`
  mutation TestNewsletter($id: ID!) {
    testNewsletter(id: $id) { ... on NewsletterChanged { newsletter { id } } ... on Refusal { reason } }
  }
`);
const SendNewsletter = graphql(`
  mutation SendNewsletter($id: ID!, $version: Int!) {
    sendNewsletter(id: $id, version: $version) {
      ... on NewsletterChanged { newsletter { id ...EditView_newsletter } }
      ... on Refusal { reason }
    }
  }
`);

/** To how many a draft goes, what one can try before, and the last step with the number once more. */
export function SendPanel({ newsletter, unsaved }: { readonly newsletter: FragmentType<typeof SendPanel_newsletter>; readonly unsaved: boolean }) {
  const texts = useNewsletterTexts();
  const { number } = useFormat();
  const { language } = useTongue();
  const { id, kind, version, reach, viewerCanSend } = usePart(SendPanel_newsletter, newsletter);
  const test = useAct(TestNewsletter);
  const send = useAct(SendNewsletter);
  const [asking, setAsking] = useState(false);
  const [tested, setTested] = useState(false);
  const why = useId();
  const count = reach ?? 0;
  const stands = unsaved ? texts.saveFirst : viewerCanSend.allowed ? null : texts.nothingYet[kind];
  const tryIt = async () => setTested(Boolean(await test.run({ id })));
  const sendNow = async () => void ((await send.run({ id, version })) && setAsking(false));
  return (
    <Card heading={texts.sendHeading}>
      <div className={styles.stack}>
        <p>{texts.reach(count, number(count))}</p>
        {stands && <p id={why} className={styles.facts}>{stands}</p>}
        <div className={styles.line}>
          <Button unavailable={stands !== null || count === 0} {...(stands ? { describedBy: why } : {})} onClick={() => setAsking(true)}>{texts.send}</Button>
          <Button look="quiet" busy={test.busy} unavailable={stands !== null} {...(stands ? { describedBy: why } : {})} onClick={() => void tryIt()}>{texts.test}</Button>
        </div>
        <p role="status" className={styles.said}>{tested ? texts.tested : ""}</p>
        <Refused problem={test.problem} />
        <p><a href={paths.newsletterPaper(id, language)} target="_blank" rel="noopener">{texts.paper}</a> <span className={styles.facts}>{texts.paperHint}</span></p>
        <DropNewsletter id={id} />
      </div>
      <Dialog open={asking} heading={texts.confirm(count, number(count))} onClose={() => setAsking(false)}>
        <Form onSubmit={sendNow}>
          <p>{texts.confirmText}</p>
          <Refused problem={send.problem} />
          <FormButtons send={texts.confirmSend} busy={send.busy} cancel={{ label: texts.back, onCancel: () => setAsking(false) }} />
        </Form>
      </Dialog>
    </Card>
  );
}
