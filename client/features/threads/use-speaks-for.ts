import { useQuery } from "@apollo/client/react";
import { graphql } from "#client/gql/gql.ts";
import type { Talk } from "./talk.ts";

const SpeaksForQuery = graphql(`
  query SpeaksFor($id: ID!) {
    initiative(id: $id) { id group { id name viewerCanSpeakForGroup { allowed } } }
  }
`);

/** The group in whose name who writes may speak; of a plan it is asked once somebody writes, so that its page need not bring it. */
export function useSpeaksFor({ subject, speaksFor }: Talk, writes: boolean): string | null {
  const id = "initiativeId" in subject ? subject.initiativeId : "";
  const { data } = useQuery(SpeaksForQuery, { variables: { id }, skip: !id || !writes });
  const group = data?.initiative?.group;
  return speaksFor ?? (group?.viewerCanSpeakForGroup.allowed ? group.name : null);
}
