import { createContext, useContext, useEffect, useId, useState } from "react";

export interface FieldProps {
  readonly label: string;
  /** Stands under the label, always visible. */
  readonly hint?: string | undefined;
  readonly required?: boolean;
  /** What is wrong with a value, or null. Asked as one leaves the field and when the form is sent, never while one types first. */
  readonly check?: ((value: string) => string | null) | undefined;
  /** Said from outside, such as a refusal by the server: shown at once. */
  readonly error?: string | null | undefined;
}

/** What a form and its fields tell each other: which are wrong, and in which round of sending we are. */
export interface FormState {
  readonly round: number;
  readonly attempted: boolean;
  readonly report: (id: string, problem: string | null) => void;
}
export const FormContext = createContext<FormState | null>(null);

interface FieldState {
  readonly id: string;
  readonly hintId: string;
  readonly errorId: string;
  readonly shown: string | null;
  readonly control: { readonly id: string; readonly "aria-invalid": boolean; readonly "aria-describedby": string | undefined; readonly "aria-required": boolean | undefined; readonly onBlur: () => void };
}

/** Ties label, hint and error to a control, and decides when the error may speak. */
export function useField({ hint, required, check, error }: FieldProps, value: string, requiredMessage: string): FieldState {
  const id = useId();
  const form = useContext(FormContext);
  const round = form?.round ?? 0;
  const [leftIn, setLeftIn] = useState<number | null>(null);
  const problem = required && value.trim() === "" ? requiredMessage : value.trim() === "" ? null : (check?.(value) ?? null);
  const report = form?.report;
  useEffect(() => {
    report?.(id, problem);
    return () => report?.(id, null);
  }, [report, id, problem]);
  const shown = error ?? (leftIn === round || form?.attempted ? problem : null);
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const described = [hint ? hintId : "", shown ? errorId : ""].filter(Boolean).join(" ");
  return {
    id, hintId, errorId, shown,
    control: { id, "aria-invalid": shown !== null, "aria-describedby": described || undefined, "aria-required": required || undefined, onBlur: () => setLeftIn(round) },
  };
}
