import type { FragmentType } from "@apollo/client/masking";
import { Link } from "react-router";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";

const DealCard_initiative = graphql(`
  fragment DealCard_initiative on Initiative {
    id
    buurtdeal { complete }
  }
`);

/** That there is a buurtdeal, and whether it holds; what it says stands on its own page. */
export function DealCard({ initiative }: { readonly initiative: FragmentType<typeof DealCard_initiative> }) {
  const { buurtdeal: words } = useTexts();
  const { id, buurtdeal } = usePart(DealCard_initiative, initiative);
  if (!buurtdeal) return null;
  return (
    <Card heading={words.heading}>
      <p>{buurtdeal.complete ? words.complete : words.waits}</p>
      <p><Link to={paths.deal(id)}>{words.more}</Link></p>
    </Card>
  );
}
