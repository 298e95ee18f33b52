import { useMutation } from "@apollo/client/react";
import { useEffect } from "react";
import { graphql } from "#client/gql/gql.ts";

const ReadGroup = graphql(`
  mutation ReadGroup($id: ID!) {
    readGroup(id: $id) {
      ... on GroupChanged { group { id viewerUnread } }
      ... on Refusal { reason }
    }
  }
`);

/** What a member has before their eyes is read: the mark goes along while the page is the one they look at. */
export function useReadMark(groupId: string, unread: number): void {
  const [read] = useMutation(ReadGroup);
  useEffect(() => {
    if (unread === 0) return undefined;
    const mark = () => {
      // A mark that did not come over costs nothing but a number; the next visit sets it.
      if (document.visibilityState === "visible") void read({ variables: { id: groupId } }).catch(() => undefined);
    };
    mark();
    document.addEventListener("visibilitychange", mark);
    return () => document.removeEventListener("visibilitychange", mark);
  }, [groupId, unread, read]);
}
