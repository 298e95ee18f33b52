import type { ReactNode } from "react";
import { useTexts } from "#client/texts/use-texts.ts";
import styles from "./Field.module.css";

interface FieldFrameProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly hintId: string;
  readonly errorId: string;
  readonly error: string | null;
  readonly required?: boolean | undefined;
  readonly children: ReactNode;
}

/** Label, hint and error around a control. The error stands above it, where a screen keyboard does not cover it. */
export function Field({ id, label, hint, hintId, errorId, error, required, children }: FieldFrameProps) {
  const { ui } = useTexts();
  return (
    <div className={styles.field} data-invalid={error !== null}>
      <label className={styles.label} htmlFor={id}>{label}{!required && <span className={styles.optional}> {ui.optional}</span>}</label>
      {hint && <p id={hintId} className={styles.hint}>{hint}</p>}
      {error && <p id={errorId} className={styles.error}>{error}</p>}
      {children}
    </div>
  );
}
