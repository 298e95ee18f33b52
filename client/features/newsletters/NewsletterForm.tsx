import type { FragmentType } from "@apollo/client/masking";
import { useEffect, useState } from "react";
import { limits } from "#shared/initiatives/limits.ts";
import { graphql } from "#client/gql/gql.ts";
import { textCheck } from "#client/lib/field-checks.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useNewsletterTexts } from "#client/texts/own/newsletters.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { TextArea } from "#client/ui/TextArea.tsx";
import { TextField } from "#client/ui/TextField.tsx";
import styles from "./Newsletters.module.css";
import { SectionPicker } from "./SectionPicker.tsx";

const NewsletterForm_newsletter = graphql(`
  fragment NewsletterForm_newsletter on Newsletter {
    id
    kind
    version
    title
    words
    chosen
  }
`);

const ChangeNewsletter = graphql(`
  mutation ChangeNewsletter($input: ChangeNewsletterInput!) {
    changeNewsletter(input: $input) {
      ... on NewsletterChanged { newsletter { id ...EditView_newsletter } }
      ... on Refusal { reason }
    }
  }
`);

interface NewsletterFormProps {
  readonly newsletter: FragmentType<typeof NewsletterForm_newsletter>;
  /** Whether something was typed that is not kept yet. */
  readonly onTyped: (changed: boolean) => void;
}

/** The words of a draft, and what is put together with them. */
export function NewsletterForm({ newsletter, onTyped }: NewsletterFormProps) {
  const texts = useNewsletterTexts();
  const { refusals } = useTexts();
  const { id, kind, version, title, words, chosen } = usePart(NewsletterForm_newsletter, newsletter);
  const [typed, setTyped] = useState({ title, words, chosen });
  const [said, setSaid] = useState("");
  const { run, busy, problem } = useAct(ChangeNewsletter);
  const changed = JSON.stringify(typed) !== JSON.stringify({ title, words, chosen });
  useEffect(() => onTyped(changed), [changed, onTyped]);
  const change = (next: Partial<typeof typed>) => {
    setSaid("");
    setTyped((before) => ({ ...before, ...next }));
  };
  const save = async () => {
    const tidied = { ...typed, title: typed.title.trim(), words: typed.words.trim() };
    setTyped(tidied);
    if (await run({ input: { id, version, title: tidied.title, words: tidied.words, sections: [...tidied.chosen] } })) setSaid(texts.saved);
  };
  return (
    <Form onSubmit={save} label={texts.written}>
      <TextField label={texts.titleField} hint={texts.titleHint} value={typed.title} onChange={(next) => change({ title: next })} check={textCheck("newsletterTitle", refusals)} required />
      <TextArea label={texts.words} hint={texts.wordsHint} rows={9} limit={limits.newsletterWords} value={typed.words} onChange={(next) => change({ words: next })} check={textCheck("newsletterWords", refusals)} required={kind === "MESSAGE"} />
      {kind === "LETTER" && <SectionPicker chosen={typed.chosen} onChange={(next) => change({ chosen: [...next] })} />}
      <Refused problem={problem} />
      <FormButtons send={texts.save} busy={busy} look={changed ? "strong" : "quiet"} />
      <p role="status" className={styles.said}>{said}</p>
    </Form>
  );
}
