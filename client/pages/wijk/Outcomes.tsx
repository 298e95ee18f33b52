import type { FragmentType } from "@apollo/client/masking";
import { Link } from "react-router";
import { TileMap } from "#client/features/wijken/TileMap.tsx";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useOutcomesTexts } from "#client/texts/own/outcomes.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import styles from "./Outcomes.module.css";

const Outcomes_initiative = graphql(`
  fragment Outcomes_initiative on Initiative {
    id
    title
    group { id name }
    tile { year buurt { id name } }
    account { spentCents results settledCents }
  }
`);

interface OutcomesProps {
  readonly wijkId: string;
  readonly initiatives: readonly (FragmentType<typeof Outcomes_initiative> & { readonly id: string; readonly tile?: { readonly buurt: { readonly id: string } } | null })[];
}

/** What came of plans: what their groups tell of it, what it cost the wijk, and where the tile lies that marks it. */
export function Outcomes({ wijkId, initiatives }: OutcomesProps) {
  const words = useOutcomesTexts();
  return (
    <Card heading={words.title} aside={<Link to={paths.initiatives({ wijk: wijkId, where: "done" })}>{words.all}</Link>}>
      <div className={styles.outcomes}>
        <TileMap wijkId={wijkId} tiles={initiatives.flatMap(({ tile }, index) => (tile ? [{ buurtId: tile.buurt.id, number: index + 1 }] : []))} />
        <ol className={styles.list}>{initiatives.map((initiative) => <Outcome key={initiative.id} initiative={initiative} />)}</ol>
      </div>
    </Card>
  );
}

function Outcome({ initiative }: { readonly initiative: FragmentType<typeof Outcomes_initiative> }) {
  const words = useOutcomesTexts();
  const { euro } = useFormat();
  const { id, title, group, tile, account } = usePart(Outcomes_initiative, initiative);
  return (
    <li>
      <p className={styles.head}><Link to={paths.initiative(id)}>{title}</Link><small>{[group.name, tile && words.tile(tile.buurt.name, tile.year)].filter(Boolean).join(" · ")}</small></p>
      {account && <p className={styles.results}>{account.results}</p>}
      <p className={styles.soft}>{account ? words.spent(euro(account.settledCents ?? account.spentCents)) : words.notAccounted}</p>
    </li>
  );
}
