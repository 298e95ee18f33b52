import type { FragmentType } from "@apollo/client/masking";
import { Link } from "react-router";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useViewer } from "#client/lib/viewer.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import styles from "./CommentTools.module.css";
import { useTalk } from "./talk.ts";

export const CommentTools_comment = graphql(`
  fragment CommentTools_comment on Comment {
    id
    pinned
    isAnswer
    author { id name }
  }
`);

const PinComment = graphql(`
  mutation PinComment($id: ID!, $on: Boolean!) {
    pinComment(id: $id, on: $on) {
      ... on CommentPosted { comment { id pinned } initiative { id pinnedComment { id pinned ...CommentItem_comment } } group { id pinnedComment { id pinned ...CommentItem_comment } } theme { id pinnedComment { id pinned ...CommentItem_comment } } activity { id pinnedComment { id pinned ...CommentItem_comment } } }
      ... on Refusal { reason }
    }
  }
`);

export type Doing = "edit" | "hide" | "remove" | null;
interface CommentToolsProps {
  readonly comment: FragmentType<typeof CommentTools_comment>;
  readonly onAnswer: (() => void) | null;
  readonly onDo: (what: Doing) => void;
}

/** The quiet buttons below a comment: to answer for everybody who may talk, to change for its author, to keep order for the wijkregisseur. */
export function CommentTools({ comment, onAnswer, onDo }: CommentToolsProps) {
  const { threads, ui, words } = useTexts();
  const viewer = useViewer();
  const { permission, mayModerate } = useTalk();
  const { run } = useAct(PinComment);
  const { id, pinned, isAnswer, author } = usePart(CommentTools_comment, comment);
  const isOwn = viewer !== null && viewer.id === author?.id;
  const name = author?.name ?? words.erasedAccount;
  const tools = [
    onAnswer && { label: threads.answer, name: threads.answerTo(name), act: onAnswer },
    isOwn && permission.allowed && { label: threads.edit, name: threads.editOwn, act: () => onDo("edit") },
    isOwn && { label: threads.remove, name: threads.removeOwn, act: () => onDo("remove") },
    mayModerate && !isAnswer && { label: pinned ? threads.unpin : threads.pin, name: pinned ? threads.unpinOf(name) : threads.pinOf(name), act: () => void run({ id, on: !pinned }) },
    mayModerate && !isOwn && { label: threads.hide, name: threads.hideOf(name), act: () => onDo("hide") },
  ].filter((tool) => tool !== false && tool !== null);
  return (
    <>
      {tools.map(({ label, name, act }) => <button key={label} type="button" className={styles.tool} aria-label={name} onClick={act}>{label}</button>)}
      {!isOwn && <Link className={styles.tool} to={paths.report("COMMENT", id)} aria-label={ui.reportOf(name)}>{ui.report}</Link>}
    </>
  );
}
