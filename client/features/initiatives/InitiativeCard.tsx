import type { FragmentType } from "@apollo/client/masking";
import { Link } from "react-router";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import styles from "./InitiativeCard.module.css";
import { StageMark } from "./StageMark.tsx";
import { SupportBar } from "./SupportBar.tsx";

export const InitiativeCard_initiative = graphql(`
  fragment InitiativeCard_initiative on Initiative {
    id
    title
    stage
    stageSince
    askedCents
    wijk { id name }
    theme { id title }
    group { id name }
    draagvlak { counted threshold reached buurtenNeeded buurtenReached }
  }
`);

interface InitiativeCardProps {
  readonly initiative: FragmentType<typeof InitiativeCard_initiative>;
  readonly level?: 2 | 3;
  /** On a wijk's own page its name is not said again. */
  readonly showWijk?: boolean;
}

export function InitiativeCard({ initiative, level = 3, showWijk = true }: InitiativeCardProps) {
  const { initiatives } = useTexts();
  const { euro, relative } = useFormat();
  const { id, title, stage, stageSince, askedCents, wijk, theme, group, draagvlak } = usePart(InitiativeCard_initiative, initiative);
  const Heading = `h${level}` as const;
  return (
    <Card>
      <article className={styles.initiative} data-wijk={wijk.id}>
        <p className={styles.above}>{showWijk && <b>{wijk.name}</b>}<span>{group.name}</span></p>
        <Heading><Link to={paths.initiative(id)}>{title}</Link></Heading>
        <p className={styles.about}>
          {theme && <span>{initiatives.theme(theme.title)}</span>}
          {askedCents > 0 && <span>{initiatives.asked(euro(askedCents))}</span>}
        </p>
        <div className={styles.state}>
          <StageMark stage={stage} since={relative(stageSince)} />
          {stage === "DRAAGVLAK" && draagvlak && <SupportBar draagvlak={draagvlak} />}
        </div>
      </article>
    </Card>
  );
}
