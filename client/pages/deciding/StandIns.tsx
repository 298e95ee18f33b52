import type { FragmentType } from "@apollo/client/masking";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useMandatesTexts } from "#client/texts/own/mandates.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Card } from "#client/ui/Card.tsx";
import { EmptyState } from "#client/ui/EmptyState.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { VisuallyHidden } from "#client/ui/VisuallyHidden.tsx";
import styles from "./Mandates.module.css";

const StandIns_standIn = graphql(`
  fragment StandIns_standIn on StandIn {
    id
    covers
    beginsAt
    endsAt
    source
    person { id name }
    standIn { id name }
    viewerCanEnd { allowed }
  }
`);

const EndStandIn = graphql(`
  mutation EndStandIn($id: ID!) {
    endStandIn(id: $id) {
      ... on StandInChanged { standIn { id ...StandIns_standIn } }
      ... on Refusal { reason }
    }
  }
`);

interface StandInsProps {
  readonly standIns: readonly (FragmentType<typeof StandIns_standIn> & { readonly id: string })[];
  readonly onDone: () => void;
}

/** Who stands in for whom, from when until when, and by whom it was laid down. */
export function StandIns({ standIns, onDone }: StandInsProps) {
  const texts = useMandatesTexts();
  return (
    <Card heading={texts.standIns}>
      {standIns.length === 0 && <EmptyState text={texts.noStandIns} />}
      <ul className={styles.standIns}>{standIns.map((standIn) => <StandInItem key={standIn.id} standIn={standIn} onDone={onDone} />)}</ul>
    </Card>
  );
}

function StandInItem({ standIn: masked, onDone }: { readonly standIn: FragmentType<typeof StandIns_standIn>; readonly onDone: () => void }) {
  const texts = useMandatesTexts();
  const { date } = useFormat();
  const { id, covers, beginsAt, endsAt, source, person, standIn, viewerCanEnd } = usePart(StandIns_standIn, masked);
  const { run, busy, problem } = useAct(EndStandIn);
  const who = texts.standsIn(standIn.name, person.name);
  const end = async () => {
    if (await run({ id })) onDone();
  };
  return (
    <li>
      <div>
        <p><b>{who}</b> {texts.covers[covers]}</p>
        <p className={styles.soft}>{texts.term(date(beginsAt), date(new Date(Date.parse(endsAt) - 1).toISOString()))} · {texts.source(source)}</p>
      </div>
      {viewerCanEnd.allowed && <Button look="plain" busy={busy} onClick={() => void end()}>{texts.end}<VisuallyHidden>{texts.endOf(who)}</VisuallyHidden></Button>}
      <Refused problem={problem} />
    </li>
  );
}
