import styles from "./WijkName.module.css";

/** A wijk's name with its hue beside it. */
export function WijkName({ wijk }: { readonly wijk: { readonly id: string; readonly name: string } }) {
  return <span className={styles.name} data-wijk={wijk.id}>{wijk.name}</span>;
}
