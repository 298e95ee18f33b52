import type { ParticipationLevel } from "#client/gql/enums.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import styles from "./Ladder.module.css";

// From the lowest rung to the highest: annex 4 of Buurten 3.0.
const rungs: readonly ParticipationLevel[] = ["INFORMEREN", "RAADPLEGEN", "ADVISEREN", "COPRODUCEREN", "MEEBESLISSEN", "ZELFBEHEER"];

/** The participatieladder: how far one's say reaches, drawn as rungs and said in words. */
export function Ladder({ level }: { readonly level: ParticipationLevel }) {
  const { words } = useTexts();
  const reached = rungs.indexOf(level);
  return (
    <div className={styles.ladder}>
      <span className={styles.rungs} aria-hidden="true">{rungs.map((rung, index) => <i key={rung} data-reached={index <= reached} style={{ "--height": (index + 2) / (rungs.length + 1) } as React.CSSProperties} />)}</span>
      <p><b>{words.participationLevel[level]}</b><small>{words.participationAbout[level]}</small></p>
    </div>
  );
}
