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

interface UndoButtonProps {
  readonly id: string;
  readonly onUndone?: () => void;
}

export function UndoButton({ id, onUndone }: UndoButtonProps) {
  const words = useMeasureTexts();
  const { run, busy, problem } = useAct(UndoMeasure);
  const undo = async () => {
    if (await run({ id })) onUndone?.();
  };
  return <><Button look="quiet" busy={busy} onClick={() => void undo()}>{words.undo}</Button><Refused problem={problem} /></>;
}
