import { graphql } from "#client/gql/gql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useMeasureTexts } from "#client/texts/own/measures.ts";
import { Button } from "#client/ui/Button.tsx";
import { Refused } from "#client/ui/Refused.tsx";

const UndoMeasure = graphql(`
  mutation UndoMeasure($id: ID!) {
    undoMeasure(id: $id) {
      ... on MeasureChanged { measure { id ...Measure_measure } }
      ... on Refusal { reason }
    }
  }
`);

export function UndoButton({ id }: { readonly id: string }) {
  const words = useMeasureTexts();
  const { run, busy, problem } = useAct(UndoMeasure);
  return <><Button look="quiet" busy={busy} onClick={() => void run({ id })}>{words.undo}</Button><Refused problem={problem} /></>;
}
