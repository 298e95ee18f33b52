import { useLazyQuery } from "@apollo/client/react";
import { useState } from "react";
import { graphql } from "#client/gql/gql.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Dialog } from "#client/ui/Dialog.tsx";
import { Loading } from "#client/ui/Loading.tsx";
import { CommentPictures } from "./CommentPictures.tsx";
import { CommentText } from "./CommentText.tsx";
import styles from "./ReadComment.module.css";

const ReadCommentQuery = graphql(`
  query ReadComment($id: ID!) {
    comment(id: $id) {
      id
      text
      author { id name }
      mentions { number personId name }
      pictures { id width height alt }
      replies { id text author { id name } mentions { number personId name } }
    }
  }
`);

/** What was found, whole and with its answers, without looking for it among all that was said since. */
export function ReadComment({ id, name }: { readonly id: string; readonly name: string }) {
  const { threads, words } = useTexts();
  const [open, setOpen] = useState(false);
  const [read, { data, loading }] = useLazyQuery(ReadCommentQuery, { fetchPolicy: "network-only" });
  const show = () => {
    setOpen(true);
    void read({ variables: { id } });
  };
  const comment = data?.comment;
  return (
    <>
      <Button look="plain" onClick={show}>{threads.readWhole}</Button>
      <Dialog open={open} heading={threads.by(name)} onClose={() => setOpen(false)}>
        {loading && <Loading label={threads.by(name)} />}
        {comment?.text && <CommentText text={comment.text} mentions={comment.mentions} />}
        {comment && comment.pictures.length > 0 && <CommentPictures pictures={comment.pictures} />}
        <ol className={styles.answers}>
          {comment?.replies.map((reply) => reply.text && <li key={reply.id}><b>{reply.author?.name ?? words.erasedAccount}</b><CommentText text={reply.text} mentions={reply.mentions} /></li>)}
        </ol>
      </Dialog>
    </>
  );
}
