import { parseEuro } from "#shared/budget/euro-cents.ts";
import { type Cofinancer, sources } from "#shared/subsidies/application.ts";
import { cofinancedCents } from "#shared/subsidies/completeness.ts";
import { typedEuro } from "#client/lib/typed-euro.ts";
import { useApplicationTexts } from "#client/texts/own/application.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { AmountField } from "#client/ui/AmountField.tsx";
import { Button } from "#client/ui/Button.tsx";
import { RadioGroup } from "#client/ui/RadioGroup.tsx";
import { Select } from "#client/ui/Select.tsx";
import { TextField } from "#client/ui/TextField.tsx";
import styles from "./Application.module.css";
import type { FieldsProps } from "./part-fields.ts";
import { WholeField } from "./SmallFields.tsx";
import { useTypedAmounts } from "./use-typed-amounts.ts";

/** Who pays besides the municipality, against the income that the plan counts on. */
export function CofinancingFields({ value, change, incomeCents }: FieldsProps<"COFINANCING">) {
  const { fields, sources: names } = useApplicationTexts();
  const { euro } = useFormat();
  const amounts = useTypedAmounts();
  const set = (nth: number, changes: Partial<Cofinancer>) => change({ sources: value.sources.map((each, index) => (index === nth ? { ...each, ...changes } : each)) });
  const sum = cofinancedCents({ COFINANCING: value });
  const add = () => change({ sources: [...value.sources, { source: "OWN", name: "", cents: Math.max(incomeCents - sum, 0), state: "GRANTED" }] });
  return (
    <>
      {value.sources.map((payer, nth) => (
        // A payer has no name of its own: its place is what it is.
        <fieldset key={nth} className={styles.payer}>
          <legend>{fields.sourceNth(nth + 1)}</legend>
          <Select label={fields.source} required value={payer.source} onChange={(source) => set(nth, { source: source as Cofinancer["source"] })} options={sources.map((each) => ({ value: each, label: names[each] }))} />
          {payer.source === "OTHER" && <TextField label={fields.name} required value={payer.name} onChange={(name) => set(nth, { name })} />}
          <AmountField label={fields.amount} required value={amounts.of(nth, payer.cents === 0 ? "" : typedEuro(payer.cents))} onChange={(typed) => { amounts.set(nth, typed); set(nth, { cents: parseEuro(typed) ?? 0 }); }} />
          <RadioGroup label={fields.state} required value={payer.state} onChange={(state) => set(nth, { state: state as Cofinancer["state"] })} options={(["GRANTED", "ASKED"] as const).map((each) => ({ value: each, label: fields[each] }))} />
          <div><Button look="plain" onClick={() => { amounts.forget(); change({ sources: value.sources.filter((_, index) => index !== nth) }); }}>{fields.removeSource(nth + 1)}</Button></div>
        </fieldset>
      ))}
      <div><Button look="quiet" onClick={add}>{fields.addSource}</Button></div>
      <p role="status">{fields.together(euro(sum), euro(incomeCents))} <b data-right={sum === incomeCents} className={styles.verdict}>{sum === incomeCents ? fields.right : fields.wrong}</b></p>
      <WholeField label={fields.ownHours} hint={fields.ownHoursHint} bad={fields.badHours} value={value.ownHours} onChange={(ownHours) => change({ ownHours })} />
    </>
  );
}
