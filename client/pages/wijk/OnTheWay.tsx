import type { FragmentType } from "@apollo/client/masking";
import { Link } from "react-router";
import { StageMark } from "#client/features/initiatives/StageMark.tsx";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import { EmptyState } from "#client/ui/EmptyState.tsx";
import styles from "./OnTheWay.module.css";

const OnTheWay_initiative = graphql(`
  fragment OnTheWay_initiative on Initiative {
    id
    title
    stage
    stageSince
    group { id name }
  }
`);

/** What the wijk already set going: the best answer to who wonders whether anything comes of it. */
export function OnTheWay({ initiatives }: { readonly initiatives: readonly (FragmentType<typeof OnTheWay_initiative> & { readonly id: string })[] }) {
  const { wijk } = useTexts();
  return (
    <Card heading={wijk.onTheWay}>
      {initiatives.length ? <ul className={styles.list}>{initiatives.map((initiative) => <Item key={initiative.id} initiative={initiative} />)}</ul> : <EmptyState text={wijk.noOthers} />}
    </Card>
  );
}

function Item({ initiative }: { readonly initiative: FragmentType<typeof OnTheWay_initiative> }) {
  const { relative } = useFormat();
  const { id, title, stage, stageSince, group } = usePart(OnTheWay_initiative, initiative);
  return (
    <li>
      <p><Link to={paths.initiative(id)}>{title}</Link><small>{group.name}</small></p>
      <StageMark stage={stage} since={relative(stageSince)} />
    </li>
  );
}
