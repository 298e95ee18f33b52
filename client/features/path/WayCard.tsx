import type { FragmentType } from "@apollo/client/masking";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import { AnswerClock } from "#client/lib/AnswerClock.tsx";
import { turnOf, type Situation } from "./turn.ts";
import { wayOf } from "./way.ts";
import styles from "./WayCard.module.css";
import { WayPath } from "./WayPath.tsx";

const WayCard_initiative = graphql(`
  fragment WayCard_initiative on Initiative {
    id
    stage
    stageSince
    history { stage at note }
    draagvlak { reached }
    dossier { handedInAt decisionDueAt clockStoppedAt hands handsGiven { role } }
    buurtdeal { signatures { party } }
    account { accountedAt }
  }
`);

/** Where an initiative is, who is now to act, and when an answer comes. */
export function WayCard({ initiative }: { readonly initiative: FragmentType<typeof WayCard_initiative> }) {
  const { path } = useTexts();
  const { stage, history, draagvlak, dossier, buurtdeal, account } = usePart(WayCard_initiative, initiative);
  const waitsForAnswer = dossier && (stage === "INGEDIEND" || stage === "IN_BEHANDELING");
  const withdrawn = history.find((change) => change.stage === "INGETROKKEN")?.note;
  return (
    <Card heading={path.heading}>
      <div className={styles.way}>
        <WayPath steps={wayOf(stage, history)} />
        <div className={styles.turn} data-clock={Boolean(waitsForAnswer)}>
          <div>
            <h3>{path.turnHeading}</h3>
            <Turn stage={stage} draagvlakReached={draagvlak?.reached ?? false} hands={dossier?.hands ?? []} handsGiven={dossier?.handsGiven ?? []} buurtdeal={buurtdeal} accounted={account !== null} />
            {withdrawn && <p className={styles.note}><b>{path.note}</b> {withdrawn}</p>}
          </div>
          {waitsForAnswer && (dossier.clockStoppedAt ? <p>{path.stopped}</p> : <AnswerClock handedInAt={dossier.handedInAt} dueAt={dossier.decisionDueAt} />)}
        </div>
      </div>
    </Card>
  );
}

function Turn(situation: Situation) {
  const { path } = useTexts();
  const { list } = useFormat();
  const turn = turnOf(situation);
  if (turn.kind === "decide") return <p>{turn.hands.length ? path.decide(list(turn.hands.map((role) => path.people[role]))) : path.decideSoon}</p>;
  if (turn.kind === "nobody") return <p>{path.over[situation.stage as keyof typeof path.over]}</p>;
  return <p>{path.turn[turn.kind]}</p>;
}
