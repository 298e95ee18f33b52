import styles from "./RuleList.module.css";

export interface Rule {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly text: string;
}

/** Rules by number, so that one can be named. */
export function RuleList({ rules }: { readonly rules: readonly Rule[] }) {
  return (
    <ol className={styles.rules}>
      {rules.map(({ id, number, title, text }) => (
        <li key={id} id={`regel-${number}`} value={number}><h2>{title}</h2><p>{text}</p></li>
      ))}
    </ol>
  );
}
