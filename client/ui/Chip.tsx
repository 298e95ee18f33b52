import type { ReactNode } from "react";
import styles from "./Chip.module.css";

export type ChipTone = "heath" | "dudok" | "brick" | "good" | "bad" | "plain";

/** A short fact about what it stands by; nothing one can press. */
export function Chip({ tone = "heath", children }: { readonly tone?: ChipTone; readonly children: ReactNode }) {
  return <span className={styles.chip} data-tone={tone}>{children}</span>;
}
