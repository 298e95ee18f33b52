import type { ReactNode } from "react";
import styles from "./Count.module.css";

/** How much a filter left, said aloud when it changes. */
export function Count({ children }: { readonly children: ReactNode }) {
  return <p role="status" className={styles.count}>{children}</p>;
}
