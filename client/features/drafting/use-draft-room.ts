import { useApolloClient } from "@apollo/client/react";
import { useEffect, useState } from "react";
import { graphql } from "#client/gql/gql.ts";
import type { Merge } from "./merge-line.ts";
import { DraftRoom } from "./draft-room.ts";

const MergeDraft = graphql(`
  mutation MergeDraft($id: ID!, $update: String!, $vector: String!) {
    mergeDraft(id: $id, update: $update, vector: $vector) {
      ... on DraftMerged { update }
      ... on Refusal { reason }
    }
  }
`);

const WhoDrafts = graphql(`
  query WhoDrafts {
    me { id }
  }
`);

/** The room of this initiative's draft for as long as its screen stands; null until there is something to tell of it. */
export function useDraftRoom(initiativeId: string, personId: string): DraftRoom | null {
  const client = useApolloClient();
  const [room, setRoom] = useState<DraftRoom | null>(null);
  useEffect(() => {
    const merge: Merge = async (update, vector) => {
      const { data } = await client.mutate({ mutation: MergeDraft, variables: { id: initiativeId, update: toBase64(update), vector: toBase64(vector) } });
      const answer = data?.mergeDraft;
      if (!answer) throw new Error("the draft was not merged");
      return "reason" in answer ? answer : { update: fromBase64(answer.update) };
    };
    const stillHere = async () => {
      // Who cannot be asked is not gone.
      const { data } = await client.query({ query: WhoDrafts, fetchPolicy: "network-only" }).catch(() => ({ data: { me: { id: personId } } }));
      return data?.me?.id === personId;
    };
    const opened = new DraftRoom(initiativeId, personId, { merge, stillHere });
    const stop = opened.state.subscribe(() => setRoom(opened));
    return () => {
      stop();
      opened.leave();
    };
  }, [client, initiativeId, personId]);
  return room;
}

function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
