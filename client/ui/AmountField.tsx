import { parseEuro } from "#shared/budget/euro-cents.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Field } from "./Field.tsx";
import styles from "./Field.module.css";
import { useField, type FieldProps } from "./use-field.ts";

interface AmountFieldProps extends FieldProps {
  /** As typed; read it with parseEuro. */
  readonly value: string;
  readonly onChange: (typed: string) => void;
}

/** An amount in euro, taken in every way people write one. */
export function AmountField({ value, onChange, ...field }: AmountFieldProps) {
  const { ui } = useTexts();
  const check = (typed: string) => (parseEuro(typed) === null ? ui.notAnAmount : (field.check?.(typed) ?? null));
  const { id, hintId, errorId, shown, control } = useField({ ...field, check }, value, ui.required(field.label));
  return (
    <Field id={id} label={field.label} hint={field.hint} hintId={hintId} errorId={errorId} error={shown} required={field.required}>
      <span className={styles.amount}>
        <span aria-hidden="true">€</span>
        <input {...control} className={styles.control} inputMode="decimal" autoComplete="off" value={value} onChange={(event) => onChange(event.target.value)} />
      </span>
    </Field>
  );
}
