import type { FragmentType } from "@apollo/client/masking";
import { useState } from "react";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import { Initials } from "#client/ui/Initials.tsx";
import styles from "./CommentItem.module.css";
import { HideCommentForm } from "./HideCommentForm.tsx";

export const CommentItem_comment = graphql(`
  fragment CommentItem_comment on Comment {
    id
    text
    hidden
    hiddenReason
    createdAt
    author { id name }
  }
`);

function isJustNow(instant: string): boolean {
  return Date.now() - Date.parse(instant) < 60_000;
}

interface CommentItemProps {
  readonly comment: FragmentType<typeof CommentItem_comment>;
  readonly mayHide: boolean;
}

export function CommentItem({ comment, mayHide }: CommentItemProps) {
  const { threads } = useTexts();
  const { dateTime, relative } = useFormat();
  const { id, text, hidden, hiddenReason, createdAt, author } = usePart(CommentItem_comment, comment);
  const [hiding, setHiding] = useState(false);
  return (
    <li className={styles.comment} data-hidden={hidden}>
      <Initials name={author.name} />
      <article>
        <p className={styles.by}>
          <b>{author.name}</b>{" "}
          <time className={styles.soft} dateTime={createdAt} title={dateTime(createdAt)}>{isJustNow(createdAt) ? threads.justNow : relative(createdAt)}</time>
        </p>
        {hidden ? <p className={styles.gone}>{threads.hidden} {hiddenReason && <><b>{threads.hiddenReason}</b> {hiddenReason}</>}</p> : <p className={styles.text}>{text}</p>}
        {mayHide && !hidden && !hiding && (
          <button type="button" className={styles.hide} aria-label={threads.hideOf(author.name)} onClick={() => setHiding(true)}>{threads.hide}</button>
        )}
        {hiding && !hidden && <HideCommentForm id={id} onCancel={() => setHiding(false)} />}
      </article>
    </li>
  );
}
