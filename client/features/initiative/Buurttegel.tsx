import styles from "./Buurttegel.module.css";

/** The tile that marks the spot of a plan that is done: here it hangs beside its title. */
export function Buurttegel({ title, year }: { readonly title: string; readonly year: string }) {
  return (
    <div className={styles.tile} aria-hidden="true">
      <svg viewBox="0 0 60 40"><path d="M4 32h52M10 37h40M30 32V8m0 0c-11 0-13 9-13 13M30 8c11 0 13 9 13 13" /></svg>
      <p>{title}</p>
      <p className={styles.year}>{year}</p>
    </div>
  );
}
