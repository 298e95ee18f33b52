import type { FragmentType } from "@apollo/client/masking";
import { reactionKinds } from "#shared/threads/reactions.ts";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import styles from "./Reactions.module.css";
import { useTalk } from "./talk.ts";

export const Reactions_comment = graphql(`
  fragment Reactions_comment on Comment {
    id
    reactions { kind count }
  }
`);

const ReactToComment = graphql(`
  mutation ReactToComment($id: ID!, $kind: ReactionKind!, $on: Boolean!) {
    reactToComment(id: $id, kind: $kind, on: $on) {
      ... on CommentPosted { comment { id ...Reactions_comment } initiative { id viewerReactions { commentId kind } } group { id viewerReactions { commentId kind } } theme { id viewerReactions { commentId kind } } activity { id viewerReactions { commentId kind } } }
      ... on Refusal { reason }
    }
  }
`);

/** Small signs: everybody sees how many, and whoever may talk gives theirs. A sign that nobody gave is shown only to who may give it. */
export function Reactions({ comment }: { readonly comment: FragmentType<typeof Reactions_comment> }) {
  const { threads } = useTexts();
  const { permission, reactions: mine } = useTalk();
  const { run, busy } = useAct(ReactToComment);
  const { id, reactions } = usePart(Reactions_comment, comment);
  const signs = reactionKinds.map((kind) => ({ kind, count: reactions.find((each) => each.kind === kind)?.count ?? 0, on: mine.some((each) => each.commentId === id && each.kind === kind) }));
  const shown = signs.filter(({ count }) => permission.allowed || count > 0);
  if (!shown.length) return null;
  return (
    <ul className={styles.reactions}>
      {shown.map(({ kind, count, on }) => (
        <li key={kind}>
          {permission.allowed ? (
            <button type="button" className={styles.sign} aria-pressed={on} aria-disabled={busy || undefined} aria-label={threads.reactionNamed(threads.reactions[kind], count)} onClick={() => void run({ id, kind, on: !on })}>
              {threads.reactions[kind]} {count > 0 && <b>{count}</b>}
            </button>
          ) : (
            <span className={styles.sign}>{threads.reactions[kind]} <b>{count}</b></span>
          )}
        </li>
      ))}
    </ul>
  );
}
