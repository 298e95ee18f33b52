import { type DealParty, type Duty, dealParties } from "#shared/buurtdeals/duties.ts";
import { useDealTexts } from "#client/texts/own/deal.ts";
import { Button } from "#client/ui/Button.tsx";
import { DateField } from "#client/ui/DateField.tsx";
import { Select } from "#client/ui/Select.tsx";
import { TextField } from "#client/ui/TextField.tsx";
import styles from "./Deal.module.css";

interface DutyFieldsProps {
  readonly nth: number;
  readonly duty: Duty;
  readonly onChange: (duty: Duty) => void;
  readonly onRemove: () => void;
}
const often = [1, 3, 6, 12] as const;

/** One task of one party, with its days. */
export function DutyFields({ nth, duty, onChange, onRemove }: DutyFieldsProps) {
  const { write: words, parties } = useDealTexts();
  const { party, what, firstOn, everyMonths, untilOn } = duty;
  const turns = [{ value: "0", label: words.often.once }, ...often.map((months) => ({ value: String(months), label: words.often[months] }))];
  return (
    <fieldset className={styles.duty}>
      <legend>{words.duty(nth)}</legend>
      <TextField label={words.what} required value={what} onChange={(typed) => onChange({ ...duty, what: typed })} />
      <div className={styles.fields}>
        <Select label={words.who} required value={party} onChange={(chosen) => onChange({ ...duty, party: chosen as DealParty })} options={dealParties.map((value) => ({ value, label: parties[value] }))} />
        <DateField label={words.firstOn} hint={words.firstHint} value={firstOn ?? ""} onChange={(day) => onChange(day ? { ...duty, firstOn: day } : { ...duty, firstOn: null, everyMonths: null, untilOn: null })} />
      </div>
      {firstOn && (
        <div className={styles.fields}>
          <Select label={words.everyMonths} required value={String(everyMonths ?? 0)} onChange={(chosen) => onChange({ ...duty, everyMonths: Number(chosen) || null, ...(chosen === "0" && { untilOn: null }) })} options={turns} />
          {everyMonths && <DateField label={words.untilOn} value={untilOn ?? ""} onChange={(day) => onChange({ ...duty, untilOn: day || null })} />}
        </div>
      )}
      <div><Button look="plain" onClick={onRemove}>{words.removeDuty(nth)}</Button></div>
    </fieldset>
  );
}
