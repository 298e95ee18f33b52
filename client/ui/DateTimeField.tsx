import { instantOfLocal } from "#shared/calendar/local-time.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import styles from "./Field.module.css";
import { useField, type FieldProps } from "./use-field.ts";
import { VisuallyHidden } from "./VisuallyHidden.tsx";

interface DateTimeFieldProps extends FieldProps {
  /** Local, "2026-11-22T19:30"; either half may still be empty ("2026-11-22T"). */
  readonly value: string;
  readonly onChange: (local: string) => void;
}

/** A day and a time, in the local time of the municipality. */
export function DateTimeField({ value, onChange, ...field }: DateTimeFieldProps) {
  const { ui } = useTexts();
  const [day = "", time = ""] = value.split("T");
  const check = (typed: string) => (instantOfLocal(typed) === null ? ui.notATime : (field.check?.(typed) ?? null));
  const { id, hintId, errorId, shown, control } = useField({ ...field, check }, value === "T" ? "" : value, ui.required(field.label));
  return (
    <fieldset>
      <legend className={styles.legend}>{field.label}</legend>
      {field.hint && <p id={hintId} className={styles.hint}>{field.hint}</p>}
      {shown && <p id={errorId} className={styles.error}>{shown}</p>}
      <div className={styles.pair}>
        <label>
          <VisuallyHidden>{ui.day}</VisuallyHidden>
          <input {...control} className={styles.control} type="date" value={day} onChange={(event) => onChange(`${event.target.value}T${time}`)} />
        </label>
        <label>
          <VisuallyHidden>{ui.time}</VisuallyHidden>
          <input {...control} id={`${id}-time`} className={styles.control} type="time" value={time} onChange={(event) => onChange(`${day}T${event.target.value}`)} />
        </label>
      </div>
    </fieldset>
  );
}
