import { useTexts } from "#client/texts/use-texts.ts";
import { Field } from "./Field.tsx";
import styles from "./Field.module.css";
import { useField, type FieldProps } from "./use-field.ts";

interface SelectProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** What stands there while nothing is chosen, and for "all of them". */
  readonly placeholder?: string;
  /** A filter is not a form: it needs no word on what may be left empty. */
  readonly filter?: boolean;
}

export function Select({ value, onChange, options, placeholder, filter, ...field }: SelectProps) {
  const { ui } = useTexts();
  const { id, hintId, errorId, shown, control } = useField(field, value, ui.required(field.label));
  return (
    <Field id={id} label={field.label} hint={field.hint} hintId={hintId} errorId={errorId} error={shown} required={field.required || filter}>
      <select {...control} className={styles.control} value={value} onChange={(event) => onChange(event.target.value)}>
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
      </select>
    </Field>
  );
}
