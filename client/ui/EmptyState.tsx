import type { ReactNode } from "react";
import styles from "./States.module.css";

/** Nothing here yet, why that is, and what one can do. */
export function EmptyState({ text, children }: { readonly text: string; readonly children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <p>{text}</p>
      {children}
    </div>
  );
}
