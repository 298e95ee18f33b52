import { graphql } from "#client/gql/gql.ts";
import type { TalkInput } from "#client/gql/graphql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import styles from "./FollowTalk.module.css";
import { useTalk } from "./talk.ts";
import { useTalkMark } from "./use-read-mark.ts";

const FollowTalkMutation = graphql(`
  mutation FollowTalk($talk: TalkInput!, $on: Boolean!) {
    followTalk(talk: $talk, on: $on) {
      ... on TalkChanged { initiative { id viewerFollows viewerUnread } theme { id viewerFollows viewerUnread } activity { id viewerFollows viewerUnread } }
      ... on Refusal { reason }
    }
  }
`);

export interface Following {
  readonly talk: TalkInput;
  readonly on: boolean;
  readonly unread: number;
}

/** Whether one hears of what is said here on one's own page. Who speaks follows by itself. */
export function FollowTalk({ following: { talk, on, unread } }: { readonly following: Following }) {
  const { threads } = useTexts();
  const { permission } = useTalk();
  const { run, busy, problem } = useAct(FollowTalkMutation);
  useTalkMark(talk, unread);
  if (!permission.allowed) return null;
  return (
    <div className={styles.follow}>
      {on ? <p role="status">{threads.following}</p> : <p className={styles.about}>{threads.followAbout}</p>}
      <Button look={on ? "plain" : "quiet"} busy={busy} onClick={() => void run({ talk, on: !on })}>{on ? threads.unfollow : threads.follow}</Button>
      <Refused problem={problem} />
    </div>
  );
}
