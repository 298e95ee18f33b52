import { type Pot, potNames, pots } from "#shared/budget/pots.ts";
import { useLedgerTexts } from "#client/texts/own/ledger.ts";
import { AmountField } from "#client/ui/AmountField.tsx";
import { Button } from "#client/ui/Button.tsx";
import { Select } from "#client/ui/Select.tsx";
import { TextField } from "#client/ui/TextField.tsx";
import styles from "./Ledger.module.css";

export interface TypedLine {
  readonly pot: Pot;
  readonly wijkId: string;
  readonly toWijkId: string;
  readonly amount: string;
  readonly reason: string;
}
export const emptyLine: TypedLine = { pot: "WIJKBUDGET", wijkId: "", toWijkId: "", amount: "", reason: "" };

interface ProposedLineProps {
  readonly number: number;
  readonly line: TypedLine;
  readonly wijken: readonly { readonly id: string; readonly name: string }[];
  /** From one wijk to another, with a reason that is always given. */
  readonly between: boolean;
  readonly onChange: (line: TypedLine) => void;
  readonly onRemove: (() => void) | null;
}

export function ProposedLine({ number, line, wijken, between, onChange, onRemove }: ProposedLineProps) {
  const texts = useLedgerTexts();
  const places = wijken.map(({ id, name }) => ({ value: id, label: name }));
  const possible = potNames.filter((pot) => !between || !pots[pot].ofTown);
  return (
    <fieldset className={styles.line}>
      <legend>{texts.line(number)}</legend>
      <Select label={texts.potQuestion} required value={line.pot} options={possible.map((pot) => ({ value: pot, label: texts.pot[pot] }))} onChange={(pot) => onChange({ ...line, pot: pot as Pot })} />
      {!pots[line.pot].ofTown && <Select label={between ? texts.fromWijk : texts.wijk} required placeholder={texts.choose} value={line.wijkId} options={places} onChange={(wijkId) => onChange({ ...line, wijkId })} />}
      {between && <Select label={texts.toWijk} required placeholder={texts.choose} value={line.toWijkId} options={places.filter(({ value }) => value !== line.wijkId)} onChange={(toWijkId) => onChange({ ...line, toWijkId })} />}
      <AmountField label={texts.amount} required value={line.amount} onChange={(amount) => onChange({ ...line, amount })} />
      <TextField label={texts.why} required={between} value={line.reason} onChange={(reason) => onChange({ ...line, reason })} />
      {onRemove && <div><Button look="plain" onClick={onRemove}>{texts.removeLine(number)}</Button></div>}
    </fieldset>
  );
}
