import type { FragmentType } from "@apollo/client/masking";
import { useId, type ReactNode } from "react";
import { Link } from "react-router";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useDeskTexts } from "#client/texts/own/desk.ts";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import { Chip } from "#client/ui/Chip.tsx";
import styles from "./DeskItem.module.css";
import { DueBar } from "./DueBar.tsx";

const DeskItem_initiative = graphql(`
  fragment DeskItem_initiative on Initiative {
    id
    title
    goal
    stage
    stageSince
    askedCents
    wijk { id name }
    group { id name }
    draagvlak { supporters }
    dossier { handedInAt decisionDueAt decision { outcome } }
  }
`);

interface DeskItemProps {
  readonly initiative: FragmentType<typeof DeskItem_initiative>;
  readonly open: boolean;
  readonly onToggle: () => void;
  /** What one needs to know beside the acts. */
  readonly brief: ReactNode;
  readonly children: ReactNode;
}

/** One thing that waits: its head says what and for how long, its inside is where it is dealt with. */
export function DeskItem({ initiative, open, onToggle, brief, children }: DeskItemProps) {
  const { words } = useTexts();
  const desk = useDeskTexts();
  const { euro, shortDate } = useFormat();
  const { id, title, goal, stage, stageSince, askedCents, wijk, group, draagvlak, dossier } = usePart(DeskItem_initiative, initiative);
  const body = useId();
  return (
    <li className={styles.item} data-open={open} data-wijk={wijk.id}>
      <h2>
        <button type="button" className={styles.head} data-head aria-expanded={open} aria-controls={body} onClick={onToggle}>
          <span className={styles.title}>{title}</span>
          <span className={styles.facts}>
            <span className={styles.wijk}>{wijk.name}</span> · {words.stage[stage]} · {desk.waitsSince(shortDate(stageSince))}
          </span>
          <span className={styles.amount}>{euro(askedCents)}<small>{desk.asked}</small></span>
        </button>
      </h2>
      {dossier && !dossier.decision && <DueBar from={dossier.handedInAt} due={dossier.decisionDueAt} />}
      <div id={body} className={styles.body} hidden={!open}>
        {open && (
          <>
            <p className={styles.goal}>{goal}</p>
            <p className={styles.more}>
              <Link to={paths.group(group.id)}>{group.name}</Link>
              {draagvlak && <Chip tone="heath">{desk.supporters(draagvlak.supporters)}</Chip>}
              <Link to={paths.initiative(id)}>{desk.wholePlan}</Link>
            </p>
            <div className={styles.sides}>
              {children}
              {brief}
            </div>
          </>
        )}
      </div>
    </li>
  );
}
