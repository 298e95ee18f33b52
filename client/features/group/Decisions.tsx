import type { FragmentType } from "@apollo/client/masking";
import { useState } from "react";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { Button } from "#client/ui/Button.tsx";
import { Card } from "#client/ui/Card.tsx";
import { EmptyState } from "#client/ui/EmptyState.tsx";
import { ProposalCard } from "./ProposalCard.tsx";
import styles from "./Decisions.module.css";
import { ProposeForm } from "./ProposeForm.tsx";
import { useGroupLife } from "#client/texts/own/group-life.ts";

const Decisions_group = graphql(`
  fragment Decisions_group on Group {
    id
    viewerCanPropose { allowed }
    decisions { id closed ...ProposalCard_decision }
  }
`);

/** What the group decides: open ones first, and those that have closed folded away. */
export function Decisions({ group }: { readonly group: FragmentType<typeof Decisions_group> }) {
  const life = useGroupLife();
  const { id, viewerCanPropose, decisions } = usePart(Decisions_group, group);
  const [proposing, setProposing] = useState(false);
  const [said, setSaid] = useState("");
  const [open, closed] = [decisions.filter((each) => !each.closed), decisions.filter((each) => each.closed)];
  if (!decisions.length && !viewerCanPropose.allowed) return null;
  const done = () => {
    setProposing(false);
    setSaid(life.proposed);
  };
  return (
    <div id="besluiten">
      <Card heading={life.decisions}>
        <p role="status" className={styles.saved}>{said}</p>
        {!decisions.length && !proposing && <EmptyState text={life.noDecisions} />}
        {open.map((decision) => <ProposalCard key={decision.id} decision={decision} />)}
        {closed.length > 0 && (
          <details className={styles.earlier} open={!open.length && closed.length === 1}>
            <summary>{life.earlier(closed.length)}</summary>
            {closed.map((decision) => <ProposalCard key={decision.id} decision={decision} />)}
          </details>
        )}
        {viewerCanPropose.allowed && (proposing
          ? <ProposeForm groupId={id} onDone={done} onCancel={() => setProposing(false)} />
          : <div><Button look="quiet" onClick={() => setProposing(true)}>{life.propose}</Button></div>)}
      </Card>
    </div>
  );
}
