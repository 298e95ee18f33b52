import type { FragmentType } from "@apollo/client/masking";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useDecidingTexts } from "#client/texts/own/deciding.ts";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import styles from "./Deciding.module.css";

const ObjectionsCard_initiative = graphql(`
  fragment ObjectionsCard_initiative on Initiative {
    id
    dossier {
      decision { conditions }
      objections { id text madeAt decideBy outcome answer decidedAt }
      pastDecisions { id outcome grantedCents reasons decidedAt note }
    }
  }
`);

/** Under what it was granted, what was said against it and what came of that, and what was decided before. */
export function ObjectionsCard({ initiative }: { readonly initiative: FragmentType<typeof ObjectionsCard_initiative> }) {
  const words = useDecidingTexts();
  const { dossier: common } = useTexts();
  const { date, euro } = useFormat();
  const { dossier } = usePart(ObjectionsCard_initiative, initiative);
  if (!dossier) return null;
  const { decision, objections, pastDecisions } = dossier;
  return (
    <>
      {decision && decision.conditions.length > 0 && <Card heading={words.conditions}><ul>{decision.conditions.map((condition) => <li key={condition}>{condition}</li>)}</ul></Card>}
      {objections.length > 0 && (
        <Card heading={words.objections}>
          {objections.map(({ id, text, madeAt, decideBy, outcome, answer }) => (
            <div key={id} className={styles.objection}>
              <p>{outcome ? <b>{words.objectionOutcome[outcome]}</b> : words.objected(date(madeAt), date(decideBy))}</p>
              {text && <blockquote className={styles.text}>{text}</blockquote>}
              {answer && <p className={styles.text}>{answer}</p>}
            </div>
          ))}
        </Card>
      )}
      {pastDecisions.length > 0 && (
        <Card heading={words.past}>
          <ul className={styles.steps}>
            {pastDecisions.map(({ id, outcome, grantedCents, reasons, decidedAt, note }) => (
              <li key={id}>
                <p><b>{words.pastWas(date(decidedAt), common.handGiven[outcome](euro(grantedCents)))}</b></p>
                <p className={styles.text}>{reasons}</p>
                <p className={styles.soft}>{note ? words.reopened(note) : words.replaced}</p>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}
