import { useCallback, useMemo, useRef, useState, type ReactNode, type SubmitEvent } from "react";
import styles from "./Form.module.css";
import { FormContext } from "./use-field.ts";

interface FormProps {
  /** Called only when no field has a problem. */
  readonly onSubmit: () => void | Promise<void>;
  readonly children: ReactNode;
  readonly label?: string;
  /** Where the browser itself asks (GET) while the scripts have not come yet, or where it runs none. */
  readonly action?: string;
  /** One field with its button beside it. */
  readonly inline?: boolean;
}

/** A form whose fields say what is wrong; sending an unfinished one goes to the first field that is. */
export function Form({ onSubmit, children, label, action, inline = false }: FormProps) {
  const problems = useRef(new Map<string, string>());
  const [{ round, attempted }, setState] = useState({ round: 0, attempted: false });
  const report = useCallback((id: string, problem: string | null) => {
    if (problem) problems.current.set(id, problem);
    else problems.current.delete(id);
  }, []);
  const context = useMemo(() => ({ round, attempted, report }), [round, attempted, report]);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (problems.current.size) {
      const form = event.currentTarget;
      setState((before) => ({ ...before, attempted: true }));
      requestAnimationFrame(() => form.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
      return;
    }
    // A new round: an emptied field after sending is a fresh one, not a forgotten one.
    setState((before) => ({ round: before.round + 1, attempted: false }));
    void onSubmit();
  };
  return (
    <FormContext value={context}>
      <form className={styles.form} data-inline={inline} onSubmit={submit} action={action} noValidate aria-label={label}>{children}</form>
    </FormContext>
  );
}
