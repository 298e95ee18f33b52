import type { FragmentType } from "@apollo/client/masking";
import { Link } from "react-router";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { Seal } from "#client/lib/Seal.tsx";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import { CriteriaAnswers } from "./CriteriaAnswers.tsx";
import styles from "./DossierCard.module.css";
import { Hands } from "./Hands.tsx";

const DossierCard_initiative = graphql(`
  fragment DossierCard_initiative on Initiative {
    id
    version
    group { id name }
    dossier {
      reference
      handedInAt
      decisionDueAt
      supporters
      askedCents
      hash
      instrument
      forwardedAt
      hands
      handsGiven { role outcome grantedCents reasons at }
      criteria { id met answer }
      decision { outcome }
    }
  }
`);

/** The application as it was handed in: what the municipality decides on, and who has to agree. */
export function DossierCard({ initiative }: { readonly initiative: FragmentType<typeof DossierCard_initiative> }) {
  const { dossier: words } = useTexts();
  const { date, euro } = useFormat();
  const { id, version, dossier, group } = usePart(DossierCard_initiative, initiative);
  if (!dossier) return null;
  const facts = [
    [words.reference, dossier.reference],
    [words.handedIn, date(dossier.handedInAt)],
    [words.onBehalfOf, group.name],
    ...(dossier.decision ? [] : [[words.due, date(dossier.decisionDueAt)]]),
    [words.supportersThen, words.neighbours(dossier.supporters)],
    [words.asked, euro(dossier.askedCents)],
    ...(dossier.forwardedAt ? [[words.forwarded, date(dossier.forwardedAt)]] : []),
  ] as const;
  return (
    <Card heading={words.heading} aside={<Link to={paths.decision(id)}>{words.more}</Link>}>
      <p className={styles.soft}>{words.explained}</p>
      <dl className={styles.facts}>
        {facts.map(([term, fact]) => <div key={term}><dt>{term}</dt><dd>{fact}</dd></div>)}
      </dl>
      <Hands {...dossier} />
      <details className={styles.more}>
        <summary>{words.criteriaHeading}</summary>
        <CriteriaAnswers criteria={dossier.criteria} />
      </details>
      <p className={styles.more}><Link to={paths.application(id)}>{words.whole}</Link></p>
      <div className={styles.more}><Seal id={id} number={version} hash={dossier.hash} /></div>
    </Card>
  );
}
