import type { ComponentProps } from "react";
import { useTexts } from "#client/texts/use-texts.ts";
import { Field } from "./Field.tsx";
import styles from "./Field.module.css";
import { useField, type FieldProps } from "./use-field.ts";

interface TextAreaProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly rows?: number;
  /** The most characters there may be; counted out loud near the end, never cut off. */
  readonly limit?: number;
  /** What the control itself needs beside this, for who offers names as one types. */
  readonly control?: Pick<ComponentProps<"textarea">, "onKeyDown" | "onSelect" | "onInput" | "aria-autocomplete" | "aria-haspopup" | "aria-controls" | "aria-activedescendant">;
}

export function TextArea({ value, onChange, rows = 5, limit, control: beside, ...field }: TextAreaProps) {
  const { ui } = useTexts();
  const left = limit === undefined ? null : limit - [...value].length;
  const check = (text: string) => (left !== null && left < 0 ? ui.tooLong(-left) : (field.check?.(text) ?? null));
  const { id, hintId, errorId, shown, control } = useField({ ...field, check }, value, ui.required(field.label));
  return (
    <Field id={id} label={field.label} hint={field.hint} hintId={hintId} errorId={errorId} error={shown} required={field.required}>
      <textarea {...beside} {...control} className={`${styles.control} ${styles.area}`} rows={rows} value={value} onChange={(event) => onChange(event.target.value)} />
      {left !== null && limit !== undefined && left < Math.max(40, limit / 10) && (
        <p className={styles.count} data-over={left < 0} role="status">{left < 0 ? ui.tooLong(-left) : ui.charactersLeft(left)}</p>
      )}
    </Field>
  );
}
