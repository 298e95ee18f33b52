import { graphql } from "#client/gql/gql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Refused } from "#client/ui/Refused.tsx";

const TakeUpInitiative = graphql(`
  mutation TakeUpInitiative($id: ID!) {
    takeUp(id: $id) {
      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }
      ... on Refusal { reason }
    }
  }
`);

export function TakeUpButton({ id, onDone }: { readonly id: string; readonly onDone: () => void }) {
  const words = useTexts().dossier.takeUp;
  const { run, busy, problem } = useAct(TakeUpInitiative);
  const take = async () => {
    if (await run({ id })) onDone();
  };
  return (
    <>
      <Button busy={busy} onClick={() => void take()}>{words.button}</Button>
      <Refused problem={problem} />
    </>
  );
}
