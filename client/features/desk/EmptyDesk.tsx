import { paths } from "#client/lib/paths.ts";
import { useDeskTexts } from "#client/texts/own/desk.ts";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import styles from "./EmptyDesk.module.css";

/** A desk with nothing on it but a cup of coffee, and the tree of the brink outside the window. */
export function EmptyDesk() {
  const desk = useDeskTexts();
  return (
    <div className={styles.empty}>
      <svg viewBox="0 0 320 190" aria-hidden="true">
        <rect x="86" y="14" width="148" height="112" rx="4" className={styles.sky} />
        <circle cx="198" cy="44" r="14" className={styles.sun} />
        <path d="M86 108c30-14 54-8 78-2s48 4 70-6v26H86Z" className={styles.grass} />
        <path d="M136 112V76" className={styles.trunk} />
        <circle cx="136" cy="62" r="24" className={styles.leaves} />
        <path d="M160 14v112M86 70h148" className={styles.frame} />
        <rect x="86" y="14" width="148" height="112" rx="4" className={styles.frame} />
        <path d="M24 152h272M40 152v34M280 152v34" className={styles.desk} />
        <path d="M228 132h26v10a10 10 0 0 1-10 10h-6a10 10 0 0 1-10-10Zm26 3c9-1 9 10 0 9" className={styles.cup} />
        <path d="M236 125c-3-5 3-6 0-11m8 11c-3-5 3-6 0-11" className={styles.steam} />
      </svg>
      <h2>{desk.emptyTitle}</h2>
      <p>{desk.empty}</p>
      <LinkButton look="quiet" to={paths.initiatives()}>{desk.emptyLink}</LinkButton>
    </div>
  );
}
