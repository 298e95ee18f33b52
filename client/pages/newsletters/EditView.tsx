import type { FragmentType } from "@apollo/client/masking";
import { useState } from "react";
import { NewsletterBody } from "#client/features/newsletters/NewsletterBody.tsx";
import { NewsletterForm } from "#client/features/newsletters/NewsletterForm.tsx";
import styles from "#client/features/newsletters/Newsletters.module.css";
import { Progress } from "#client/features/newsletters/Progress.tsx";
import { SendPanel } from "#client/features/newsletters/SendPanel.tsx";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useNewsletterTexts } from "#client/texts/own/newsletters.ts";
import { Card } from "#client/ui/Card.tsx";
import { EmptyState } from "#client/ui/EmptyState.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Page } from "#client/ui/Page.tsx";

const EditView_newsletter = graphql(`
  fragment EditView_newsletter on Newsletter {
    id
    kind
    state
    title
    words
    sections { kind }
    wijk { id name }
    ...NewsletterForm_newsletter
    ...NewsletterBody_newsletter
    ...SendPanel_newsletter
    ...Progress_newsletter
  }
`);

/** A draft with what it looks like below; once it is sent, how far it is beside what it says. */
export function EditView({ newsletter: masked }: { readonly newsletter: FragmentType<typeof EditView_newsletter> }) {
  const texts = useNewsletterTexts();
  const letter = usePart(EditView_newsletter, masked);
  const [unsaved, setUnsaved] = useState(false);
  const { kind, state, title, words, sections, wijk } = letter;
  const preview = <Card heading={texts.preview}>{words === "" && sections.length === 0 ? <EmptyState text={texts.nothingYet[kind]} /> : <NewsletterBody newsletter={letter} level="h3" />}</Card>;
  return (
    <Page title={title} above={<p>{texts.kind[kind]} · {wijk.name}</p>} actions={<LinkButton look="quiet" to={paths.newsletterDesk}>{texts.toAll}</LinkButton>}>
      <div className={styles.edit}>
        <div className={styles.side}>
          {state === "DRAFT" && <Card heading={texts.written}><NewsletterForm newsletter={letter} onTyped={setUnsaved} /></Card>}
          {preview}
        </div>
        {state === "DRAFT" ? <SendPanel newsletter={letter} unsaved={unsaved} /> : <Progress newsletter={letter} />}
      </div>
    </Page>
  );
}
