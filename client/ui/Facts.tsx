import type { ReactNode } from "react";
import styles from "./Facts.module.css";

/** Short facts, each with its name. */
export function Facts({ items }: { readonly items: readonly { readonly term: string; readonly fact: ReactNode }[] }) {
  return <dl className={styles.facts}>{items.map(({ term, fact }) => <div key={term}><dt>{term}</dt><dd>{fact}</dd></div>)}</dl>;
}
