import type { MouseEvent, ReactNode } from "react";
import styles from "./Button.module.css";

export type ButtonLook = "strong" | "quiet" | "plain" | "danger";

interface ButtonProps {
  readonly children: ReactNode;
  readonly look?: ButtonLook;
  readonly type?: "button" | "submit";
  readonly onClick?: (event: MouseEvent<HTMLButtonElement>) => void;
  /** It is being done: stays focusable, does nothing more. */
  readonly busy?: boolean;
  /** Cannot be done now. Stays focusable; say why beside it and tie it here by its id. */
  readonly unavailable?: boolean;
  readonly describedBy?: string;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
}

export function Button({ children, look = "strong", type = "button", onClick, busy = false, unavailable = false, describedBy, pressed, expanded }: ButtonProps) {
  const still = busy || unavailable;
  return (
    <button
      type={type}
      className={styles.button}
      data-look={look}
      aria-disabled={still || undefined}
      aria-busy={busy || undefined}
      aria-describedby={describedBy}
      aria-pressed={pressed}
      aria-expanded={expanded}
      onClick={(event) => {
        if (still) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {children}
    </button>
  );
}
