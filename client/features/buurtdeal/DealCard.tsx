import type { FragmentType } from "@apollo/client/masking";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import { DealTerms } from "./DealTerms.tsx";
import styles from "./DealCard.module.css";
import { Signatures } from "./Signatures.tsx";

const DealCard_initiative = graphql(`
  fragment DealCard_initiative on Initiative {
    id
    group { id name }
    buurtdeal {
      initiatorsDo
      municipalityDoes
      upkeepUntil
      complete
      signatures { party at person { id name } }
    }
  }
`);

/** What the group and the municipality promise each other. */
export function DealCard({ initiative }: { readonly initiative: FragmentType<typeof DealCard_initiative> }) {
  const { buurtdeal: words } = useTexts();
  const { buurtdeal, group } = usePart(DealCard_initiative, initiative);
  if (!buurtdeal) return null;
  return (
    <Card heading={words.heading}>
      <div className={styles.deal}>
        <p className={styles.soft}>{words.explained}</p>
        <DealTerms {...buurtdeal} />
        <Signatures group={group.name} signatures={buurtdeal.signatures} />
        {buurtdeal.complete && <p className={styles.complete}>{words.complete}</p>}
      </div>
    </Card>
  );
}
