import type { FragmentType } from "@apollo/client/masking";
import { Link } from "react-router";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useDeskTexts } from "#client/texts/own/desk.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import styles from "./StewardsWanted.module.css";

const StewardsWanted_group = graphql(`
  fragment StewardsWanted_group on Group {
    id
    name
    stewardWantedSince
  }
`);

/** Groups that nobody leads, or soon nobody will: the wijkregisseur asks one of their members. */
export function StewardsWanted({ groups }: { readonly groups: readonly (FragmentType<typeof StewardsWanted_group> & { readonly id: string })[] }) {
  const { stewardsWanted: desk } = useDeskTexts();
  if (!groups.length) return null;
  return (
    <Card heading={desk.heading}>
      <p>{desk.why}</p>
      <ul className={styles.groups}>{groups.map((group) => <Wanted key={group.id} group={group} />)}</ul>
    </Card>
  );
}

function Wanted({ group }: { readonly group: FragmentType<typeof StewardsWanted_group> }) {
  const { stewardsWanted: desk } = useDeskTexts();
  const { date } = useFormat();
  const { id, name, stewardWantedSince } = usePart(StewardsWanted_group, group);
  return <li><Link to={paths.group(id)}>{name}</Link>{stewardWantedSince && <span className={styles.soft}>{desk.since(date(stewardWantedSince))}</span>}</li>;
}
