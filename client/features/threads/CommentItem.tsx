import type { FragmentType } from "@apollo/client/masking";
import { useState } from "react";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { CommentBody } from "./CommentBody.tsx";
import styles from "./CommentItem.module.css";
import { Composer } from "./Composer.tsx";
import { useTalk } from "./talk.ts";

export const CommentItem_comment = graphql(`
  fragment CommentItem_comment on Comment {
    id
    pinned
    ...CommentBody_comment
    author { id name }
    replies { id author { id name } ...CommentBody_comment }
  }
`);

/** A comment with its answers. Who answers an answer stands beside it: a conversation is one level deep. */
export function CommentItem({ comment: masked }: { readonly comment: FragmentType<typeof CommentItem_comment> }) {
  const { threads, words } = useTexts();
  const { permission } = useTalk();
  const comment = usePart(CommentItem_comment, masked);
  const [answering, setAnswering] = useState<string | null>(null);
  const { id, author, replies, pinned } = comment;
  const nameOf = (said: typeof author) => said?.name ?? words.erasedAccount;
  const answer = (to: string) => (permission.allowed ? () => setAnswering(to) : null);
  return (
    <li className={styles.item} data-pinned={pinned} tabIndex={-1}>
      <CommentBody comment={comment} onAnswer={answer(nameOf(author))} />
      {(replies.length > 0 || answering) && (
        <div className={styles.below}>
          {replies.length > 0 && (
            <ol className={styles.replies} aria-label={threads.answersTo(nameOf(author))}>
              {replies.map((reply) => <li key={reply.id}><CommentBody comment={reply} onAnswer={answer(nameOf(reply.author))} /></li>)}
            </ol>
          )}
          {answering && <Composer key={answering} replyTo={{ id, name: answering }} onPosted={() => setAnswering(null)} onCancel={() => setAnswering(null)} />}
        </div>
      )}
    </li>
  );
}
