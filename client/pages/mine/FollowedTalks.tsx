import type { FragmentType } from "@apollo/client/masking";
import { Link } from "react-router";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useMineTexts } from "#client/texts/own/mine.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import { Chip } from "#client/ui/Chip.tsx";
import styles from "./Mine.module.css";

const FollowedTalks_viewer = graphql(`
  fragment FollowedTalks_viewer on Viewer {
    id
    talks { since unread initiative { id title } theme { id title } activity { id title } }
  }
`);

/** Talk that one follows, with what is new in it first. A plan that one may read no longer is left out. */
export function FollowedTalks({ viewer }: { readonly viewer: FragmentType<typeof FollowedTalks_viewer> }) {
  const { groups } = useTexts();
  const mine = useMineTexts();
  const { talks } = usePart(FollowedTalks_viewer, viewer);
  const shown = talks.flatMap(({ unread, initiative, theme, activity }) => {
    const about = initiative ? { ...initiative, to: paths.initiative(initiative.id) } : theme ? { ...theme, to: paths.theme(theme.id) } : activity && { ...activity, to: paths.activity(activity.id) };
    return about ? [{ ...about, unread }] : [];
  });
  if (!shown.length) return null;
  return (
    <Card heading={mine.talks}>
      <ul className={styles.talks}>
        {shown.toSorted((a, b) => Number(b.unread > 0) - Number(a.unread > 0)).map(({ id, title, to, unread }) => (
          <li key={id}><Link to={to}>{title}</Link> {unread > 0 && <Chip tone="good">{groups.unread(unread)}</Chip>}</li>
        ))}
      </ul>
    </Card>
  );
}
