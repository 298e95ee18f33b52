import { Field } from "./Field.tsx";
import styles from "./Field.module.css";
import { useField, type FieldProps } from "./use-field.ts";
import { useTexts } from "#client/texts/use-texts.ts";

interface DateFieldProps extends FieldProps {
  /** "2026-11-22", or empty. */
  readonly value: string;
  readonly onChange: (day: string) => void;
  /** A filter is not a form: it needs no word on what may be left empty. */
  readonly filter?: boolean;
}

export function DateField({ value, onChange, filter, ...field }: DateFieldProps) {
  const { ui } = useTexts();
  const { id, hintId, errorId, shown, control } = useField(field, value, ui.required(field.label));
  return (
    <Field id={id} label={field.label} hint={field.hint} hintId={hintId} errorId={errorId} error={shown} required={field.required || filter}>
      <input {...control} className={filter ? styles.control : `${styles.control} ${styles.short}`} type="date" value={value} onChange={(event) => onChange(event.target.value)} />
    </Field>
  );
}
