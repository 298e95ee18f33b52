import { Button, type ButtonLook } from "./Button.tsx";
import styles from "./FormButtons.module.css";

interface FormButtonsProps {
  readonly send: string;
  readonly busy: boolean;
  readonly look?: ButtonLook;
  /** With a word for not doing it; left out where a form stands open by itself. */
  readonly cancel?: { readonly label: string; readonly onCancel: () => void };
}

/** The end of a form: do it, or leave it. */
export function FormButtons({ send, busy, look, cancel }: FormButtonsProps) {
  return (
    <div className={styles.buttons}>
      <Button type="submit" busy={busy} {...(look ? { look } : {})}>{send}</Button>
      {cancel && <Button look="plain" onClick={cancel.onCancel}>{cancel.label}</Button>}
    </div>
  );
}
