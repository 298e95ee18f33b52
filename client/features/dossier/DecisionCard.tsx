import type { FragmentType } from "@apollo/client/masking";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import styles from "./DecisionCard.module.css";

const DecisionCard_initiative = graphql(`
  fragment DecisionCard_initiative on Initiative {
    id
    dossier { decision { outcome grantedCents reasons whatNow decidedAt objectionUntil } }
  }
`);

interface DecisionCardProps {
  readonly initiative: FragmentType<typeof DecisionCard_initiative>;
  readonly now?: Date;
}

/** The decision in plain words: yes or no, why, what one can do now, and until when one can object. */
export function DecisionCard({ initiative, now = new Date() }: DecisionCardProps) {
  const { dossier: words } = useTexts();
  const { date, euro } = useFormat();
  const decision = usePart(DecisionCard_initiative, initiative).dossier?.decision;
  if (!decision) return null;
  const { outcome, grantedCents, reasons, whatNow, decidedAt, objectionUntil } = decision;
  const until = date(objectionUntil);
  return (
    <Card heading={words.decision} aside={<time dateTime={decidedAt}>{words.decidedOn(date(decidedAt))}</time>}>
      <div className={styles.decision} data-outcome={outcome}>
        <p className={styles.outcome}>{outcome === "GRANTED" ? words.granted(euro(grantedCents)) : words.refused}</p>
        <div>
          <h3>{words.reasons}</h3>
          <p className={styles.text}>{reasons}</p>
        </div>
        {whatNow && (
          <div>
            <h3>{words.whatNow}</h3>
            <p className={styles.text}>{whatNow}</p>
          </div>
        )}
        <p className={styles.soft}>{words.decisionWord} {now.getTime() > Date.parse(objectionUntil) ? words.objectionOver(until) : words.objection(until)}</p>
      </div>
    </Card>
  );
}
