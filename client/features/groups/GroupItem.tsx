import type { FragmentType } from "@apollo/client/masking";
import { Link } from "react-router";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Chip } from "#client/ui/Chip.tsx";
import styles from "./GroupItem.module.css";

export const GroupItem_group = graphql(`
  fragment GroupItem_group on Group {
    id
    name
    memberCount
    visibility
    state
    theme { id title }
  }
`);

/** A group in a row of groups. */
export function GroupItem({ group, unread = 0 }: { readonly group: FragmentType<typeof GroupItem_group>; readonly unread?: number }) {
  const { groups, words } = useTexts();
  const { id, name, memberCount, visibility, state, theme } = usePart(GroupItem_group, group);
  const facts = [groups.members(memberCount), theme?.title, visibility !== "PUBLIC" ? words.groupVisibility[visibility] : null, state !== "ACTIVE" ? words.groupState[state] : null];
  return (
    <li className={styles.item}>
      <p><Link to={paths.group(id)}>{name}</Link> {unread > 0 && <Chip tone="good">{groups.unread(unread)}</Chip>}</p>
      <p className={styles.facts}>{facts.filter(Boolean).join(" · ")}</p>
    </li>
  );
}
