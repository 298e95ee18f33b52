import styles from "./Prose.module.css";

/** What somebody wrote, in the paragraphs they wrote it in. */
export function Prose({ text, lang }: { readonly text: string; readonly lang?: string }) {
  return <div className={styles.prose} lang={lang}>{text.split(/\n{2,}/u).map((paragraph, index) => <p key={index}>{paragraph}</p>)}</div>;
}
