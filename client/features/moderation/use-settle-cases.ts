import { graphql } from "#client/gql/gql.ts";
import { useAct } from "#client/lib/use-act.ts";

const SettleCases = graphql(`
  mutation SettleCases($ids: [ID!]!) {
    settleCases(ids: $ids) {
      ... on CasesSettled { cases { id settledAt } }
      ... on Refusal { reason }
    }
  }
`);
const ReopenCase = graphql(`
  mutation ReopenCase($id: ID!) {
    reopenCase(id: $id) {
      ... on CasesSettled { cases { id settledAt } }
      ... on Refusal { reason }
    }
  }
`);

/** "Nothing is wrong", of one case or of many. */
export function useSettleCases() {
  const { run, busy, problem } = useAct(SettleCases);
  return { settle: async (ids: readonly string[]) => (await run({ ids: [...ids] })) !== null, busy, problem };
}

/** Takes that back. */
export function useReopenCase() {
  const { run, busy, problem } = useAct(ReopenCase);
  return { reopen: async (id: string) => (await run({ id })) !== null, busy, problem };
}
