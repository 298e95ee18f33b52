import type { FragmentType } from "@apollo/client/masking";
import { Link } from "react-router";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useMessageSettingsTexts } from "#client/texts/own/message-settings.ts";
import { Card } from "#client/ui/Card.tsx";
import { EmptyState } from "#client/ui/EmptyState.tsx";
import { followed, followedTalk } from "./followed.ts";
import { StopFollowing } from "./StopFollowing.tsx";
import styles from "./MessageSettings.module.css";

const Follows_viewer = graphql(`
  fragment Follows_viewer on Viewer {
    id
    follows { since wijk { id name } theme { id title } group { id name } initiative { id title } organisation { id name } }
    talks { since initiative { id title } theme { id title } activity { id title } }
  }
`);

/** All that one follows, each with a button to stop. */
export function Follows({ viewer }: { readonly viewer: FragmentType<typeof Follows_viewer> }) {
  const words = useMessageSettingsTexts();
  const { follows, talks } = usePart(Follows_viewer, viewer);
  const all = [...follows.flatMap(followed), ...talks.flatMap(followedTalk)];
  return (
    <Card heading={words.follows}>
      <p className={styles.about}>{words.followsAbout}</p>
      {all.length === 0 && <EmptyState text={words.noFollows} />}
      <ul className={styles.follows}>
        {all.map((each) => (
          <li key={`${each.kind} ${each.id}`}>
            <div><Link to={each.to}>{each.name}</Link><small>{words.kinds[each.kind]}</small></div>
            <StopFollowing followed={each} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
