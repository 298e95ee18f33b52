import type { FragmentType } from "@apollo/client/masking";
import { Link } from "react-router";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useGroupTexts } from "#client/texts/own/group.ts";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import { Chip } from "#client/ui/Chip.tsx";
import { EmptyState } from "#client/ui/EmptyState.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import styles from "./GroupPlans.module.css";

const GroupPlans_group = graphql(`
  fragment GroupPlans_group on Group {
    id
    viewerCanStartInitiative { allowed }
    initiatives(first: 50) { nodes { id title stage stageSince askedCents } }
  }
`);

/** What the group plans and did, and the button that starts the next one. */
export function GroupPlans({ group }: { readonly group: FragmentType<typeof GroupPlans_group> }) {
  const words = useGroupTexts();
  const { words: names } = useTexts();
  const { euro, relative } = useFormat();
  const { id, initiatives, viewerCanStartInitiative } = usePart(GroupPlans_group, group);
  return (
    <Card heading={words.initiatives}>
      <ul className={styles.plans}>
        {initiatives.nodes.map(({ id: plan, title, stage, stageSince, askedCents }) => (
          <li key={plan}>
            <Link to={paths.initiative(plan)}>{title}</Link>
            <p><Chip tone={stage === "AFGEWEZEN" || stage === "INGETROKKEN" ? "bad" : "dudok"}>{names.stage[stage]}</Chip> <span className={styles.soft}>{relative(stageSince)}{askedCents > 0 && ` · ${words.asks(euro(askedCents))}`}</span></p>
          </li>
        ))}
      </ul>
      {initiatives.nodes.length === 0 && <EmptyState text={words.noInitiatives} />}
      {viewerCanStartInitiative.allowed && (
        <div className={styles.start}>
          <LinkButton to={paths.startInitiative(id)}>{words.start}</LinkButton>
          <p className={styles.soft}>{words.startWhy}</p>
        </div>
      )}
    </Card>
  );
}
