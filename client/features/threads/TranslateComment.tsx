import { useState } from "react";
import type { Locale } from "#client/gql/enums.ts";
import { graphql } from "#client/gql/gql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useTexts, useTongue } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { CommentText } from "./CommentText.tsx";
import styles from "./TranslateComment.module.css";
import type { Mention } from "./talk.ts";

const TranslateCommentMutation = graphql(`
  mutation TranslateComment($id: ID!, $to: Locale!) {
    translateComment(id: $id, to: $to) {
      ... on CommentTranslation { text locale }
      ... on Refusal { reason }
    }
  }
`);

interface TranslateCommentProps {
  readonly id: string;
  readonly text: string;
  readonly spoken: string;
  readonly mentions: readonly Mention[];
}

/** What was said in another language, and on request in the reader's own; the original is one press away. */
export function TranslateComment({ id, text, spoken, mentions }: TranslateCommentProps) {
  const { threads } = useTexts();
  const { language } = useTongue();
  const { run, busy, problem } = useAct(TranslateCommentMutation);
  const [translated, setTranslated] = useState<{ readonly of: string; readonly text: string } | null>(null);
  const translate = async () => {
    const done = await run({ id, to: language.toUpperCase() as Locale });
    if (done) setTranslated({ of: text, text: done.text });
  };
  // Of words that were changed since, the translation is of something else.
  const shown = translated?.of === text ? translated.text : null;
  return (
    <>
      {shown === null ? <CommentText text={text} mentions={mentions} lang={spoken} /> : <CommentText text={shown} mentions={mentions} />}
      <div className={styles.translate} role="status">
        {shown !== null && <span className={styles.by}>{threads.translatedBy}</span>}
        <Button look="plain" busy={busy} onClick={() => (shown === null ? void translate() : setTranslated(null))}>{shown === null ? threads.translate : threads.original}</Button>
      </div>
      <Refused problem={problem} />
    </>
  );
}
