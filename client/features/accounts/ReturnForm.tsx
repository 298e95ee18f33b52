import { graphql } from "#client/gql/gql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useDealTexts } from "#client/texts/own/deal.ts";
import { Button } from "#client/ui/Button.tsx";
import { Refused } from "#client/ui/Refused.tsx";

const RecordReturn = graphql(`
  mutation RecordReturn($id: ID!) {
    recordReturn(id: $id) {
      ... on InitiativeChanged { initiative { id ...Doing_initiative } }
      ... on Refusal { reason }
    }
  }
`);

/** What was asked back is there: booked for the wijk again. */
export function ReturnForm({ id }: { readonly id: string }) {
  const { account: words } = useDealTexts();
  const { run, busy, problem } = useAct(RecordReturn);
  return (
    <div>
      <Refused problem={problem} />
      <Button busy={busy} onClick={() => void run({ id })}>{words.record}</Button>
    </div>
  );
}
