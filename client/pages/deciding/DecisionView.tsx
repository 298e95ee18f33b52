import type { FragmentType } from "@apollo/client/masking";
import { useState, type ComponentProps } from "react";
import { Link } from "react-router";
import { ClockCard } from "#client/features/deciding/ClockCard.tsx";
import { DecidingActs } from "#client/features/deciding/DecidingActs.tsx";
import { ObjectionsCard } from "#client/features/deciding/ObjectionsCard.tsx";
import { StepsCard } from "#client/features/deciding/StepsCard.tsx";
import { DecisionCard } from "#client/features/dossier/DecisionCard.tsx";
import { Hands } from "#client/features/dossier/Hands.tsx";
import { ActPanel } from "#client/features/initiative/ActPanel.tsx";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useDecidingTexts } from "#client/texts/own/deciding.ts";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import { Chip } from "#client/ui/Chip.tsx";
import { Notice } from "#client/ui/Notice.tsx";
import { Page } from "#client/ui/Page.tsx";
import styles from "./DecisionView.module.css";

const DecisionView_initiative = graphql(`
  fragment DecisionView_initiative on Initiative {
    id
    title
    stage
    viewerCanDecide { reason }
    dossier {
      reference
      instrument
      hands
      handsGiven { role outcome grantedCents reasons at }
      decision { outcome }
      viewerStandIns { id name }
    }
    ...ClockCard_initiative
    ...StepsCard_initiative
    ...DecisionCard_initiative
    ...ObjectionsCard_initiative
    ...DecidingActs_initiative
  }
`);

interface DecisionViewProps {
  readonly initiative: FragmentType<typeof DecisionView_initiative>;
  readonly penalties: ComponentProps<typeof ClockCard>["penalties"];
  /** Something was done: what the page shows is to be read anew. */
  readonly onDone: () => void;
}

/** All there is to know about the decision on a plan, for everybody, and what those may do whose turn it is. */
export function DecisionView({ initiative: masked, penalties, onDone }: DecisionViewProps) {
  const words = useDecidingTexts();
  const { words: common } = useTexts();
  const { list } = useFormat();
  const initiative = usePart(DecisionView_initiative, masked);
  const [said, setSaid] = useState<{ readonly text: string } | null>(null);
  const { id, title, stage, dossier, viewerCanDecide } = initiative;
  const done = (text: string) => {
    setSaid({ text });
    onDone();
  };
  return (
    <Page
      title={words.title(title)}
      above={<Link to={paths.initiative(id)}>{words.toPlan}</Link>}
      lead={<p>{words.lead}</p>}
      actions={<><Chip tone="dudok">{common.stage[stage]}</Chip>{dossier && <Chip>{dossier.reference}</Chip>}</>}
    >
      {!dossier ? <Notice kind="info">{words.none}</Notice> : (
        <div className={styles.page}>
          {viewerCanDecide.reason === "OWN_INITIATIVE" && (
            <Notice kind="info" heading={words.conflict}>{dossier.viewerStandIns.length > 0 && <p>{words.conflictBy(list(dossier.viewerStandIns.map(({ name }) => name)))}</p>}</Notice>
          )}
          <DecisionCard initiative={initiative} />
          {dossier.decision && (
            <p className={styles.letter}>
              {dossier.decision.outcome === "UNTREATED" && <span>{words.untreated} </span>}
              <a href={paths.decisionLetter(id)}>{words.letter}</a>
            </p>
          )}
          <DecidingActs initiative={initiative} onDone={done}>{(acts) => (acts || said) && <ActPanel heading={words.yourTurn} said={said}>{acts}</ActPanel>}</DecidingActs>
          <ClockCard initiative={initiative} penalties={penalties} />
          <StepsCard initiative={initiative} />
          <ObjectionsCard initiative={initiative} />
          <Card><Hands {...dossier} /></Card>
        </div>
      )}
    </Page>
  );
}
