import { useLazyQuery } from "@apollo/client/react";
import { useState } from "react";
import { graphql } from "#client/gql/gql.ts";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import { Dialog } from "#client/ui/Dialog.tsx";
import { Loading } from "#client/ui/Loading.tsx";
import styles from "./CommentHistory.module.css";

const CommentHistoryQuery = graphql(`
  query CommentHistory($id: ID!) {
    comment(id: $id) { id history { number text writtenAt } }
  }
`);

interface CommentHistoryProps {
  readonly id: string;
  readonly editedAt: string;
  readonly name: string;
}

/** Says that a comment was changed, and shows what it said before to who asks. */
export function CommentHistory({ id, editedAt, name }: CommentHistoryProps) {
  const { threads } = useTexts();
  const { dateTime } = useFormat();
  const [open, setOpen] = useState(false);
  const [read, { data, loading }] = useLazyQuery(CommentHistoryQuery, { fetchPolicy: "network-only" });
  const show = () => {
    setOpen(true);
    void read({ variables: { id } });
  };
  return (
    <>
      {" "}<button type="button" className={styles.edited} aria-label={threads.historyOf(name)} title={dateTime(editedAt)} onClick={show}>{threads.edited}</button>
      <Dialog open={open} heading={threads.historyTitle} onClose={() => setOpen(false)}>
        {loading && <Loading label={threads.historyTitle} />}
        <ol className={styles.versions}>
          {data?.comment?.history.map(({ number, text, writtenAt }) => (
            <li key={number}>
              <p className={styles.when}><time dateTime={writtenAt}>{dateTime(writtenAt)}</time></p>
              <p className={styles.text}>{text}</p>
            </li>
          ))}
        </ol>
      </Dialog>
    </>
  );
}
