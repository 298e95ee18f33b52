import styles from "./Initials.module.css";

/** A face until there is one: the first letters of a name, which itself stands beside it. */
export function Initials({ name }: { readonly name: string }) {
  return <span className={styles.face} aria-hidden="true">{initialsOf(name)}</span>;
}

export function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/u).filter((word) => /^\p{Lu}/u.test(word));
  return [words.at(0), words.length > 1 ? words.at(-1) : undefined].map((word) => (word ? [...word][0] : "")).join("") || ([...name][0] ?? "");
}
