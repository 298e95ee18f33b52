import styles from "./States.module.css";

/** Quiet lines where the words will come. Said aloud once; shown only when it takes longer than a blink. */
export function Loading({ label }: { readonly label: string }) {
  return (
    <div className={styles.loading} role="status">
      <p>{label}</p>
      <div aria-hidden="true"><i /><i /><i /></div>
    </div>
  );
}
