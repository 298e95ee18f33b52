import type { ReactNode } from "react";
import styles from "./Cards.module.css";

/** Cards side by side, as many as fit. */
export function Cards({ children }: { readonly children: ReactNode }) {
  return <div className={styles.cards}>{children}</div>;
}
