import { graphql } from "#client/gql/gql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useMessageSettingsTexts } from "#client/texts/own/message-settings.ts";
import { Button } from "#client/ui/Button.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { VisuallyHidden } from "#client/ui/VisuallyHidden.tsx";
import type { Followed } from "./followed.ts";

const StopFollowingMutation = graphql(`
  mutation StopFollowing($what: FollowInput!) {
    follow(what: $what, on: false) {
      ... on ViewerChanged { viewer { id ...Follows_viewer } }
      ... on Refusal { reason }
    }
  }
`);
const StopTalkMutation = graphql(`
  mutation StopTalk($talk: TalkInput!) {
    followTalk(talk: $talk, on: false) {
      ... on TalkChanged { initiative { id viewerFollows } theme { id viewerFollows } activity { id viewerFollows } }
      ... on Refusal { reason }
    }
  }
`);

export function StopFollowing({ followed: { what, talk, kind, name } }: { readonly followed: Followed }) {
  const words = useMessageSettingsTexts();
  const thing = useAct(StopFollowingMutation);
  const said = useAct(StopTalkMutation);
  const stop = () => {
    if (what) void thing.run({ what });
    // What is followed of talk is read with the person, whom this answer does not bring.
    if (talk) void said.run({ talk }, { update: (cache) => void cache.evict({ id: "Viewer", fieldName: "talks" }) });
  };
  return (
    <>
      <Button look="plain" busy={thing.busy || said.busy} onClick={stop}>{words.stop}<VisuallyHidden> {words.kinds[kind]}: {name}</VisuallyHidden></Button>
      <Refused problem={thing.problem ?? said.problem} />
    </>
  );
}
