import type { FragmentType } from "@apollo/client/masking";
import { Link } from "react-router";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import { Chip } from "#client/ui/Chip.tsx";
import { Initials } from "#client/ui/Initials.tsx";
import styles from "./GroupCard.module.css";

export const GroupCard_group = graphql(`
  fragment GroupCard_group on Group {
    id
    name
    about
    memberCount
    visibility
    state
    wijk { id name }
    theme { id title }
    stewards { id name }
  }
`);

/** A group as one meets it: who it is for, and who one would talk to. */
export function GroupCard({ group }: { readonly group: FragmentType<typeof GroupCard_group> }) {
  const { groups, words } = useTexts();
  const { id, name, about, memberCount, visibility, state, wijk, theme, stewards } = usePart(GroupCard_group, group);
  return (
    <Card>
      <article className={styles.group} data-wijk={wijk.id}>
        <p className={styles.above}><b>{wijk.name}</b>{theme && <span>{theme.title}</span>}</p>
        <h2><Link to={paths.group(id)}>{name}</Link></h2>
        <p className={styles.about}>{about}</p>
        <div className={styles.foot}>
          <span className={styles.faces}>{stewards.slice(0, 3).map((steward) => <Initials key={steward.id} name={steward.name} />)}</span>
          <span>{groups.members(memberCount)}</span>
          {visibility !== "PUBLIC" && <Chip tone="plain">{words.groupVisibility[visibility]}</Chip>}
          {state !== "ACTIVE" && <Chip tone="plain">{words.groupState[state]}</Chip>}
        </div>
      </article>
    </Card>
  );
}
