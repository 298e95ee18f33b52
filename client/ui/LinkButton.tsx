import type { ReactNode } from "react";
import { Link } from "react-router";
import styles from "./Button.module.css";
import type { ButtonLook } from "./Button.tsx";

/** Goes somewhere, and looks like what one does there. */
export function LinkButton({ to, look = "strong", children }: { readonly to: string; readonly look?: ButtonLook; readonly children: ReactNode }) {
  return <Link className={styles.button} data-look={look} to={to}>{children}</Link>;
}
