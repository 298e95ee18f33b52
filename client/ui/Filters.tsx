import type { ReactNode } from "react";
import styles from "./Filters.module.css";

/** A row of choices above a list. */
export function Filters({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return <search className={styles.filters} aria-label={label} data-print="no">{children}</search>;
}
