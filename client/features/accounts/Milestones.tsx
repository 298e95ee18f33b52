import type { FragmentType } from "@apollo/client/masking";
import { useState } from "react";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useDealTexts } from "#client/texts/own/deal.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Card } from "#client/ui/Card.tsx";
import { Chip } from "#client/ui/Chip.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { VisuallyHidden } from "#client/ui/VisuallyHidden.tsx";
import { DelayForm } from "./DelayForm.tsx";
import { Doing_initiative } from "./doing-fragments.ts";
import { MilestoneForm } from "./MilestoneForm.tsx";
import styles from "./Accounts.module.css";

const ReachMilestone = graphql(`
  mutation ReachMilestone($milestoneId: ID!) {
    reachMilestone(milestoneId: $milestoneId) {
      ... on InitiativeChanged { initiative { id ...Doing_initiative } }
      ... on Refusal { reason }
    }
  }
`);

/** What is to be there when, what is there, and what comes later and why. */
export function Milestones({ initiative: masked }: { readonly initiative: FragmentType<typeof Doing_initiative> }) {
  const { doing: words } = useDealTexts();
  const { date } = useFormat();
  const { id, milestones, viewerCanPlanMilestones: may } = usePart(Doing_initiative, masked);
  const { run, busy, problem } = useAct(ReachMilestone);
  const [delayed, setDelayed] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  if (!milestones.length && !may.allowed) return null;
  return (
    <Card heading={words.milestones}>
      <div className={styles.stack}>
        <p className={styles.soft}>{words.milestonesWhy}</p>
        {milestones.length === 0 && <p>{words.noMilestones}</p>}
        <ol className={styles.list}>
          {milestones.map(({ id: milestoneId, title, firstOn, plannedOn, delayReason, reachedAt }) => (
            <li key={milestoneId} data-state={reachedAt ? "reached" : delayReason ? "late" : "planned"}>
              <h3>{title}</h3>
              <p className={styles.soft}>{reachedAt ? words.reachedOn(date(reachedAt)) : words.plannedOn(date(plannedOn))}{delayReason && ` (${words.firstOn(date(firstOn))})`}</p>
              {delayReason && <p className={styles.text}>{!reachedAt && <><Chip tone="brick">{words.late}</Chip> </>}{delayReason}</p>}
              {may.allowed && !reachedAt && (delayed === milestoneId ? <DelayForm milestoneId={milestoneId} plannedOn={plannedOn} onEnd={() => setDelayed(null)} /> : (
                <div className={styles.acts}>
                  <Button look="quiet" busy={busy} onClick={() => void run({ milestoneId })}>{words.reached}<VisuallyHidden> {title}</VisuallyHidden></Button>
                  <Button look="plain" onClick={() => setDelayed(milestoneId)}>{words.delay}<VisuallyHidden> {title}</VisuallyHidden></Button>
                </div>
              ))}
            </li>
          ))}
        </ol>
        <Refused problem={problem} />
        {may.allowed && (adding ? <MilestoneForm id={id} onEnd={() => setAdding(false)} /> : <div><Button look="quiet" onClick={() => setAdding(true)}>{words.addMilestone}</Button></div>)}
      </div>
    </Card>
  );
}
