import type { FragmentType } from "@apollo/client/masking";
import type { ParticipationLevel } from "#client/gql/graphql.ts";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import styles from "./SayCard.module.css";

const SayCard_initiative = graphql(`
  fragment SayCard_initiative on Initiative {
    id
    participationLevel
  }
`);

/** From the lowest rung to the highest (annex 4 of Buurten 3.0). */
const ladder: readonly ParticipationLevel[] = ["INFORMEREN", "RAADPLEGEN", "ADVISEREN", "COPRODUCEREN", "MEEBESLISSEN", "ZELFBEHEER"];

/** How far one's say reaches: residents would rather hear that it is little than not know. */
export function SayCard({ initiative }: { readonly initiative: FragmentType<typeof SayCard_initiative> }) {
  const { initiative: own, words } = useTexts();
  const { participationLevel: level } = usePart(SayCard_initiative, initiative);
  const rung = ladder.indexOf(level);
  return (
    <Card heading={own.say}>
      <div className={styles.say}>
        <svg className={styles.ladder} viewBox="0 0 56 110" aria-hidden="true">
          <path d="M12 4v102M44 4v102" className={styles.rail} />
          {ladder.map((each, index) => <path key={each} d={`M12 ${98 - index * 17.6}h32`} className={index <= rung ? styles.reached : styles.rung} />)}
        </svg>
        <div>
          <p className={styles.level}>{words.participationLevel[level]}</p>
          <p>{words.participationAbout[level]}</p>
          <p className={styles.soft}>{own.ladder(rung + 1, ladder.length)}</p>
        </div>
      </div>
    </Card>
  );
}
