import { useApplicationTexts } from "#client/texts/own/application.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Facts } from "#client/ui/Facts.tsx";

interface Line {
  readonly id: string;
  readonly description: string;
  readonly cents: number;
}
interface SumsProps {
  readonly plan: { readonly costs: readonly Line[]; readonly income: readonly Line[]; readonly costCents: number; readonly incomeCents: number; readonly askedCents: number };
}

/** Every line of the plan's budget, and how they come to what is asked. */
export function Sums({ plan: { costs, income, costCents, incomeCents, askedCents } }: SumsProps) {
  const { fields } = useApplicationTexts();
  const { euro } = useFormat();
  const lines = (all: readonly Line[]) => all.map(({ description, cents }) => ({ term: description, fact: euro(cents) }));
  return (
    <>
      <h4>{fields.costs}</h4>
      <Facts items={lines(costs)} />
      {income.length > 0 && <><h4>{fields.income}</h4><Facts items={lines(income)} /></>}
      <p><b>{fields.sum(euro(costCents), euro(incomeCents), euro(askedCents))}</b></p>
    </>
  );
}
