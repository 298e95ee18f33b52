import { useMutation } from "@apollo/client/react";
import { useEffect, useEffectEvent } from "react";
import { graphql } from "#client/gql/gql.ts";
import type { TalkInput } from "#client/gql/graphql.ts";

const ReadGroup = graphql(`
  mutation ReadGroup($id: ID!) {
    readGroup(id: $id) {
      ... on GroupChanged { group { id viewerUnread } }
      ... on Refusal { reason }
    }
  }
`);
const ReadTalk = graphql(`
  mutation ReadTalk($talk: TalkInput!) {
    readTalk(talk: $talk) {
      ... on TalkChanged { initiative { id viewerUnread } theme { id viewerUnread } activity { id viewerUnread } }
      ... on Refusal { reason }
    }
  }
`);

/** What a member has before their eyes is read: the mark goes along while the page is the one they look at. */
export function useReadMark(groupId: string, unread: number): void {
  const [read] = useMutation(ReadGroup);
  useMark(unread, () => read({ variables: { id: groupId } }));
}

/** As useReadMark, for who follows a talk outside groups. */
export function useTalkMark(talk: TalkInput, unread: number): void {
  const [read] = useMutation(ReadTalk);
  useMark(unread, () => read({ variables: { talk } }));
}

function useMark(unread: number, read: () => Promise<unknown>): void {
  const mark = useEffectEvent(() => {
    // A mark that did not come over costs nothing but a number; the next visit sets it.
    if (document.visibilityState === "visible") void read().catch(() => undefined);
  });
  useEffect(() => {
    if (unread === 0) return undefined;
    mark();
    const seen = () => mark();
    document.addEventListener("visibilitychange", seen);
    return () => document.removeEventListener("visibilitychange", seen);
  }, [unread]);
}
