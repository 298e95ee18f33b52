import { useTexts } from "#client/texts/use-texts.ts";
import styles from "./Field.module.css";
import { useField, type FieldProps } from "./use-field.ts";

interface RadioGroupProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly { readonly value: string; readonly label: string; readonly about?: string }[];
}

export function RadioGroup({ value, onChange, options, ...field }: RadioGroupProps) {
  const { ui } = useTexts();
  const { id, hintId, errorId, shown, control } = useField(field, value, ui.chooseOne);
  return (
    <fieldset aria-describedby={control["aria-describedby"]}>
      <legend className={styles.legend}>{field.label}</legend>
      {field.hint && <p id={hintId} className={styles.hint}>{field.hint}</p>}
      {shown && <p id={errorId} className={styles.error}>{shown}</p>}
      <div className={styles.choices}>
        {options.map((option) => (
          <label key={option.value} className={styles.choice}>
            <input type="radio" name={id} value={option.value} checked={option.value === value} aria-invalid={shown !== null || undefined} onBlur={control.onBlur} onChange={() => onChange(option.value)} />
            <span>{option.label}</span>
            {option.about && <small>{option.about}</small>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
