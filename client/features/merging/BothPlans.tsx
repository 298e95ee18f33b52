import type { FragmentType } from "@apollo/client/masking";
import { Link } from "react-router";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import { Chip } from "#client/ui/Chip.tsx";
import styles from "./BothPlans.module.css";
import { useMergingTexts } from "#client/texts/own/merging.ts";

const BothPlans_merger = graphql(`
  fragment BothPlans_merger on Merger {
    id
    staysId
    asking { id title goal forWhom place planning ownEffort upkeep askedCents groupName }
    asked { id title goal forWhom place planning ownEffort upkeep askedCents groupName }
  }
`);

const parts = ["goal", "forWhom", "place", "planning", "ownEffort", "upkeep"] as const;

/** Both texts, question by question beside each other; on a phone the one below the other. */
export function BothPlans({ merger }: { readonly merger: FragmentType<typeof BothPlans_merger> }) {
  const { initiative: words } = useTexts();
  const texts = useMergingTexts();
  const { euro } = useFormat();
  const { staysId, asking, asked } = usePart(BothPlans_merger, merger);
  const plans = [asking, asked];
  return (
    <div className={styles.both}>
      <div className={styles.row}>
        {plans.map(({ id, title, groupName }) => (
          <div key={id} className={styles.head}>
            <h3><Link to={paths.initiative(id)}>{title}</Link></h3>
            <p>{texts.ofGroup(groupName)} <Chip tone={id === staysId ? "good" : "plain"}>{id === staysId ? texts.stays : texts.ends}</Chip></p>
          </div>
        ))}
      </div>
      {parts.map((part) => (
        <section key={part} className={styles.part}>
          <h4>{words[part]}</h4>
          <div className={styles.row}>
            {plans.map((plan) => (
              <div key={plan.id}>
                <p className={styles.whose}>{plan.title}</p>
                {plan[part] ? <p className={styles.text}>{plan[part]}</p> : <p className={styles.empty}>{texts.empty}</p>}
              </div>
            ))}
          </div>
        </section>
      ))}
      <section className={styles.part}>
        <h4>{texts.asked}</h4>
        <div className={styles.row}>{plans.map(({ id, title, askedCents }) => <div key={id}><p className={styles.whose}>{title}</p><p><b>{euro(askedCents)}</b></p></div>)}</div>
      </section>
    </div>
  );
}
