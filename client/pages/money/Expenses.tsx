import type { FragmentType } from "@apollo/client/masking";
import { useState } from "react";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useSession } from "#client/lib/viewer.ts";
import { useLedgerTexts } from "#client/texts/own/ledger.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { DataTable } from "#client/ui/DataTable.tsx";
import { EmptyState } from "#client/ui/EmptyState.tsx";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { VisuallyHidden } from "#client/ui/VisuallyHidden.tsx";

const Expenses_thermometer = graphql(`
  fragment Expenses_thermometer on Wijkthermometer {
    id
    expenses { id what receipt cents spentOn corrected }
  }
`);

const CorrectBooking = graphql(`
  mutation CorrectBooking($id: ID!) {
    correctBooking(id: $id) {
      ... on MoneyChanged { thermometer { id freeCents } }
      ... on Refusal { reason }
    }
  }
`);

interface ExpensesProps {
  readonly thermometer: FragmentType<typeof Expenses_thermometer>;
  readonly onDone: (said: string) => void;
}

/** All of them, also those that were put right; who keeps the books puts one right here. */
export function Expenses({ thermometer, onDone }: ExpensesProps) {
  const texts = useLedgerTexts();
  const { euro, shortDate } = useFormat();
  const { viewer } = useSession();
  const { run, busy, problem, forget } = useAct(CorrectBooking);
  const { expenses } = usePart(Expenses_thermometer, thermometer);
  const [asked, ask] = useState<string | null>(null);
  const keepsBooks = viewer?.roles.some(({ kind }) => kind === "ADMINISTRATOR") ?? false;
  if (!expenses.length) return <EmptyState text={texts.noExpenses} />;
  const chosen = expenses.find(({ id }) => id === asked);
  const correct = async () => {
    if (!chosen || !(await run({ id: chosen.id }))) return;
    ask(null);
    onDone(texts.correctedNow);
  };
  return (
    <>
      <DataTable
        caption={texts.expensesCaption} rows={expenses} rowId={({ id }) => id}
        columns={[
          { id: "what", heading: texts.expense, cell: ({ what, corrected }) => <>{corrected ? <s>{what}</s> : what}{corrected && <small> ({texts.corrected})</small>}</> },
          { id: "amount", heading: texts.amount, cell: ({ cents }) => euro(cents), numeric: true },
          { id: "day", heading: texts.day, cell: ({ spentOn }) => <time dateTime={spentOn}>{shortDate(`${spentOn}T12:00:00Z`)}</time> },
          { id: "receipt", heading: texts.receipt, cell: ({ receipt }) => receipt },
          ...(keepsBooks ? [{ id: "correct", heading: texts.correct, cell: ({ id, what, corrected }: (typeof expenses)[number]) => !corrected && <Button look="plain" onClick={() => { forget(); ask(id); }}>{texts.correct}<VisuallyHidden>{texts.correctOf(what)}</VisuallyHidden></Button> }] : []),
        ]}
      />
      {chosen && (
        <Form onSubmit={correct} label={texts.correct}>
          <p>{texts.correctAsk(chosen.what, euro(chosen.cents))}</p>
          <Refused problem={problem} />
          <FormButtons send={texts.correct} busy={busy} cancel={{ label: texts.notNow, onCancel: () => ask(null) }} />
        </Form>
      )}
    </>
  );
}
