import { useId } from "react";
import styles from "./Field.module.css";

interface CheckboxProps {
  readonly label: string;
  readonly about?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

export function Checkbox({ label, about, checked, onChange }: CheckboxProps) {
  const id = useId();
  return (
    <label className={styles.choice}>
      <input type="checkbox" checked={checked} aria-describedby={about ? id : undefined} onChange={(event) => onChange(event.target.checked)} />
      <span>{label}</span>
      {about && <small id={id}>{about}</small>}
    </label>
  );
}
