import { useQuery } from "@apollo/client/react";
import type { SubjectKind } from "#client/gql/enums.ts";
import { graphql } from "#client/gql/gql.ts";

const MeasuresOf = graphql(`
  query MeasuresOf($kind: SubjectKind!, $id: ID!) {
    moderatedThing(kind: $kind, id: $id) { kind subjectId mark measures }
  }
`);

/** What can be done about something, and the mark of what it says as one reads it. */
export function useMeasuresOf(kind: SubjectKind, id: string) {
  const { data } = useQuery(MeasuresOf, { variables: { kind, id }, fetchPolicy: "network-only" });
  return data?.moderatedThing ?? null;
}
