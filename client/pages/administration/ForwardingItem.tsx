import type { FragmentType } from "@apollo/client/masking";
import { Link } from "react-router";
import type { ForwardingState } from "#shared/cases/forwarding.ts";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useForwardingTexts } from "#client/texts/own/forwarding.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Chip, type ChipTone } from "#client/ui/Chip.tsx";
import { ForwardingActs } from "./ForwardingActs.tsx";
import styles from "./Forwarding.module.css";
import { ForwardingSteps } from "./ForwardingSteps.tsx";

const ForwardingItem_forwarding = graphql(`
  fragment ForwardingItem_forwarding on Forwarding {
    id
    reference
    title
    system
    state
    since
    attempts
    nextAttemptAt
    problem
    detail
    caseDue
    wijk { id name }
    steps { step part at }
    ...ForwardingActs_forwarding
  }
`);

const tones: Record<ForwardingState, ChipTone> = { UNDERWAY: "heath", AT_DESK: "brick", FAILED: "bad", DONE: "good" };

interface ForwardingItemProps {
  readonly forwarding: FragmentType<typeof ForwardingItem_forwarding>;
  readonly onDone: (said: string) => void;
}

/** One dossier on its way: where it is, what stands in the way, and what somebody can do about it. */
export function ForwardingItem({ forwarding, onDone }: ForwardingItemProps) {
  const texts = useForwardingTexts();
  const { date, dateTime } = useFormat();
  const given = usePart(ForwardingItem_forwarding, forwarding);
  const { id, reference, title, system, state, since, attempts, nextAttemptAt, problem, detail, caseDue, wijk, steps } = given;
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <h2 className={styles.title}><Link to={paths.initiative(id)}>{title}</Link></h2>
        <Chip tone={tones[state]}>{texts.state[state]}</Chip>
      </div>
      <p className={styles.soft}>{texts.inWijk(reference, wijk.name)} · {texts.system[system]} · {texts.since(dateTime(since))}</p>
      {problem && (
        <div className={styles.problem} data-final={state === "FAILED"}>
          <p>{texts.problem[problem]} {nextAttemptAt && texts.nextTry(dateTime(nextAttemptAt))}</p>
          {attempts > 0 && <p className={styles.soft}>{texts.tries(attempts)}</p>}
          {detail && <details><summary>{texts.said}</summary><code>{detail}</code></details>}
        </div>
      )}
      {caseDue && <p className={styles.soft}>{texts.caseDue(date(caseDue))}</p>}
      <ForwardingSteps steps={steps} />
      <ForwardingActs forwarding={given} onDone={onDone} />
    </li>
  );
}
