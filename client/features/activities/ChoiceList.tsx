import { useId } from "react";
import { Checkbox } from "#client/ui/Checkbox.tsx";
import styles from "./ActivityForm.module.css";

interface ChoiceListProps<Value extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: readonly Value[]) => void;
}

/** Any number of a few, beside each other. */
export function ChoiceList<Value extends string>({ label, hint, options, chosen, onChange }: ChoiceListProps<Value>) {
  const id = useId();
  return (
    <fieldset className={styles.choices} aria-describedby={hint && id}>
      <legend>{label}</legend>
      {hint && <p id={id}>{hint}</p>}
      <div>
        {options.map(({ value, label: name }) => (
          <Checkbox key={value} label={name} checked={chosen.includes(value)} onChange={(on) => onChange(options.map((each) => each.value).filter((each) => (each === value ? on : chosen.includes(each))))} />
        ))}
      </div>
    </fieldset>
  );
}
