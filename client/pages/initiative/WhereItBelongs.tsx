import type { FragmentType } from "@apollo/client/masking";
import { Link } from "react-router";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useTexts } from "#client/texts/use-texts.ts";

const WhereItBelongs_initiative = graphql(`
  fragment WhereItBelongs_initiative on Initiative {
    id
    wijk { id name }
    group { id name }
  }
`);

/** The wijk and the group, one step up each. */
export function WhereItBelongs({ initiative }: { readonly initiative: FragmentType<typeof WhereItBelongs_initiative> }) {
  const { initiative: words } = useTexts();
  const { wijk, group } = usePart(WhereItBelongs_initiative, initiative);
  return (
    <p data-wijk={wijk.id}>
      {words.kind} <Link to={paths.wijk(wijk.id)}>{wijk.name}</Link>, {words.groupOf} <Link to={paths.group(group.id)}>{group.name}</Link>
    </p>
  );
}
