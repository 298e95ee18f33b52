import type { FragmentType } from "@apollo/client/masking";
import { CriteriaAnswers } from "#client/features/dossier/CriteriaAnswers.tsx";
import { MoneyBar } from "#client/features/initiative/MoneyBar.tsx";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import styles from "./Brief.module.css";

const Brief_initiative = graphql(`
  fragment Brief_initiative on Initiative {
    id
    costCents
    incomeCents
    askedCents
    dossier { criteria { id met answer } }
  }
`);

/** What one weighs while deciding: the money and the four conditions, in sight of the form. */
export function Brief({ initiative }: { readonly initiative: FragmentType<typeof Brief_initiative> }) {
  const { initiative: words, dossier: own } = useTexts();
  const { euro } = useFormat();
  const { costCents, incomeCents, askedCents, dossier } = usePart(Brief_initiative, initiative);
  return (
    <aside className={styles.brief}>
      <h3>{words.money}</h3>
      <p>{words.moneyChart(euro(costCents), euro(incomeCents), euro(askedCents))}</p>
      <MoneyBar income={incomeCents} asked={askedCents} />
      {dossier && (
        <>
          <h3>{own.criteriaHeading}</h3>
          <CriteriaAnswers criteria={dossier.criteria} />
        </>
      )}
    </aside>
  );
}
