import type { FragmentType } from "@apollo/client/masking";
import { Link } from "react-router";
import { Gauge } from "#client/features/draagvlak/Gauge.tsx";
import { stillNeededText } from "#client/features/draagvlak/still-needed-text.ts";
import { InitiativeCard, type InitiativeCard_initiative } from "#client/features/initiatives/InitiativeCard.tsx";
import { wayOf } from "#client/features/path/way.ts";
import { WayPath } from "#client/features/path/WayPath.tsx";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import { EmptyState } from "#client/ui/EmptyState.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import styles from "./SupportWanted.module.css";

const SupportWanted_initiative = graphql(`
  fragment SupportWanted_initiative on Initiative {
    id
    title
    goal
    stage
    askedCents
    history { stage at }
    group { id name }
    theme { id title }
    draagvlak { counted threshold reached buurtenNeeded buurtenReached buurten { buurt { id name } } }
  }
`);

type Gathering = FragmentType<typeof SupportWanted_initiative> & FragmentType<typeof InitiativeCard_initiative> & { readonly id: string };

/** The first initiative that gathers support is shown in full; the others stand beside it as cards. */
export function SupportWanted({ wijkId, initiatives }: { readonly wijkId: string; readonly initiatives: readonly Gathering[] }) {
  const { wijk } = useTexts();
  const [first, ...rest] = initiatives;
  return (
    <>
      <Card heading={wijk.supportWanted} aside={<Link to={paths.initiatives({ wijk: wijkId })}>{wijk.allInitiatives}</Link>}>
        {first ? <InFull initiative={first} /> : <EmptyState text={wijk.noGathering}><LinkButton look="quiet" to={paths.startGroup(wijkId)}>{wijk.startGroup}</LinkButton></EmptyState>}
      </Card>
      {rest.length > 0 && <div className={styles.cards}>{rest.map((initiative) => <InitiativeCard key={initiative.id} initiative={initiative} showWijk={false} />)}</div>}
    </>
  );
}

function InFull({ initiative }: { readonly initiative: FragmentType<typeof SupportWanted_initiative> }) {
  const { wijk, initiatives, draagvlak: words } = useTexts();
  const { euro } = useFormat();
  const { id, title, goal, stage, askedCents, history, group, theme, draagvlak } = usePart(SupportWanted_initiative, initiative);
  return (
    <article className={styles.full}>
      <h3><Link to={paths.initiative(id)}>{title}</Link></h3>
      <p className={styles.facts}>{[wijk.groupAndTheme(group.name, theme?.title ?? null), initiatives.asked(euro(askedCents))].join(" · ")}</p>
      <p className={styles.goal}>{goal}</p>
      <WayPath steps={wayOf(stage, history)} dates={false} />
      {draagvlak && (
        <div className={styles.gauge}>
          <Gauge {...draagvlak} />
          <div className={styles.words}>
            <p><b>{stillNeededText(draagvlak, words)}</b> {words.reached(draagvlak.buurtenReached, draagvlak.buurten.length)}</p>
            <LinkButton to={paths.initiative(id)}>{wijk.support}</LinkButton>
          </div>
        </div>
      )}
    </article>
  );
}
