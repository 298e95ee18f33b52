import { useLayoutEffect, useRef, type HTMLInputAutoCompleteAttribute } from "react";
import { useTexts } from "#client/texts/use-texts.ts";
import { Field } from "./Field.tsx";
import styles from "./Field.module.css";
import { useField, type FieldProps } from "./use-field.ts";

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** In what a form asks by its own `action`. */
  readonly name?: string;
  readonly type?: "text" | "email" | "url" | "search";
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly inputMode?: "text" | "numeric" | "decimal" | "email";
  /** For a postcode or a code: as wide as what is asked. */
  readonly short?: boolean;
}

export function TextField({ value, onChange, name, type = "text", autoComplete, inputMode, short, ...field }: TextFieldProps) {
  const { ui } = useTexts();
  const { id, hintId, errorId, shown, control } = useField(field, value, ui.required(field.label));
  const input = useTypedBefore(value, onChange);
  return (
    <Field id={id} label={field.label} hint={field.hint} hintId={hintId} errorId={errorId} error={shown} required={field.required}>
      <input {...control} ref={input} className={short ? `${styles.control} ${styles.short}` : styles.control} type={type} name={name} value={value} autoComplete={autoComplete} inputMode={inputMode} onChange={(event) => onChange(event.target.value)} />
    </Field>
  );
}

/** What somebody typed into a page as the server drew it, before the scripts came, is what they typed. */
function useTypedBefore(value: string, onChange: (value: string) => void) {
  const input = useRef<HTMLInputElement>(null);
  const first = useRef({ value, onChange });
  // Before an Enter that was pressed meanwhile is heard.
  useLayoutEffect(() => {
    const typed = input.current?.value ?? "";
    if (typed !== first.current.value) first.current.onChange(typed);
  }, []);
  return input;
}
