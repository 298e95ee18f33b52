import { stillNeeded } from "#shared/initiatives/draagvlak.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import styles from "./SupportBar.module.css";

interface SupportBarProps {
  readonly draagvlak: { readonly counted: number; readonly threshold: number; readonly reached: boolean; readonly buurtenNeeded: number; readonly buurtenReached: number };
}

/** Support against what is needed, in one line. */
export function SupportBar({ draagvlak }: SupportBarProps) {
  const { initiatives } = useTexts();
  const { counted, threshold, reached } = draagvlak;
  const needed = stillNeeded(draagvlak, draagvlak);
  return (
    <div className={styles.support}>
      <div className={styles.bar} aria-hidden="true"><i data-reached={reached} style={{ "--share": Math.min(1, counted / Math.max(1, threshold)) } as React.CSSProperties} /></div>
      <p><b>{initiatives.supporters(counted, threshold)}</b> {reached ? initiatives.enough : initiatives.needed(needed.supporters, needed.buurten)}</p>
    </div>
  );
}
