import type { HTMLInputAutoCompleteAttribute } from "react";
import { useTexts } from "#client/texts/use-texts.ts";
import { Field } from "./Field.tsx";
import styles from "./Field.module.css";
import { useField, type FieldProps } from "./use-field.ts";

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: "text" | "email" | "url" | "search";
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly inputMode?: "text" | "numeric" | "decimal" | "email";
  /** For a postcode or a code: as wide as what is asked. */
  readonly short?: boolean;
}

export function TextField({ value, onChange, type = "text", autoComplete, inputMode, short, ...field }: TextFieldProps) {
  const { ui } = useTexts();
  const { id, hintId, errorId, shown, control } = useField(field, value, ui.required(field.label));
  return (
    <Field id={id} label={field.label} hint={field.hint} hintId={hintId} errorId={errorId} error={shown} required={field.required}>
      <input {...control} className={short ? `${styles.control} ${styles.short}` : styles.control} type={type} value={value} autoComplete={autoComplete} inputMode={inputMode} onChange={(event) => onChange(event.target.value)} />
    </Field>
  );
}
