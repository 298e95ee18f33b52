import { useDealTexts } from "#client/texts/own/deal.ts";
import styles from "./DealTerms.module.css";

interface DealTermsProps {
  readonly initiatorsDo: string;
  readonly municipalityDoes: string;
  readonly upkeepUntil: string;
}

/** Both sides next to each other, as wide as each other: that is what a deal is. */
export function DealTerms({ initiatorsDo, municipalityDoes, upkeepUntil }: DealTermsProps) {
  const words = useDealTexts();
  return (
    <div className={styles.terms}>
      <section data-party="INITIATOR"><h3>{words.initiatorsDo}</h3><p>{initiatorsDo}</p></section>
      <section data-party="MUNICIPALITY"><h3>{words.municipalityDoes}</h3><p>{municipalityDoes}</p></section>
      <p className={styles.until}>{words.upkeepUntil}: <b>{upkeepUntil}</b></p>
    </div>
  );
}
