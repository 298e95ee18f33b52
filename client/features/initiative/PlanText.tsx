import type { FragmentType } from "@apollo/client/masking";
import { Link } from "react-router";
import type { RichText as Rich } from "#shared/drafting/rich-text.ts";
import { isPublic } from "#shared/initiatives/lifecycle.ts";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import { RichText } from "#client/ui/RichText.tsx";
import { goalAsLead } from "./goal-as-lead.ts";
import styles from "./PlanText.module.css";

const PlanText_initiative = graphql(`
  fragment PlanText_initiative on Initiative {
    id
    stage
    goal
    forWhom
    place
    planning
    ownEffort
    upkeep
    rich
    source
  }
`);

const parts = ["goal", "forWhom", "place", "planning", "ownEffort", "upkeep"] as const;

/** The plan in the words of who wrote it. What is still empty is shown only while it is being written. */
export function PlanText({ initiative: masked }: { readonly initiative: FragmentType<typeof PlanText_initiative> }) {
  const { initiative: words } = useTexts();
  const initiative = usePart(PlanText_initiative, masked);
  const asLead = goalAsLead(initiative) !== null;
  const shown = parts.filter((part) => (part === "goal" ? !asLead : initiative[part] || !isPublic(initiative.stage)));
  return (
    <Card heading={words.plan} aside={<Link to={paths.versions(initiative.id)}>{words.versions}</Link>}>
      <div className={styles.plan}>
        {shown.map((part) => (
          <section key={part} data-part={part}>
            <h3>{words[part]}</h3>
            {initiative[part] ? <PartText rich={part === "place" ? undefined : initiative.rich?.[part]} plain={initiative[part]} /> : <p className={styles.empty}>{words.notYet}</p>}
          </section>
        ))}
      </div>
      {initiative.source && <p className={styles.source}>{words.source} {initiative.source}</p>}
    </Card>
  );
}

function PartText({ rich, plain }: { readonly rich: Rich | undefined; readonly plain: string }) {
  return rich ? <RichText text={rich} /> : <p className={styles.text}>{plain}</p>;
}
