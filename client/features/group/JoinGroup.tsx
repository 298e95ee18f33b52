import type { FragmentType } from "@apollo/client/masking";
import { useState } from "react";
import { useLocation } from "react-router";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useGroupTexts } from "#client/texts/own/group.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import styles from "./JoinGroup.module.css";

const JoinGroup_group = graphql(`
  fragment JoinGroup_group on Group {
    id
    state
    joining
    viewerMembership { id state role }
    viewerCanJoin { allowed reason }
  }
`);

const JoinGroupMutation = graphql(`
  mutation JoinGroup($id: ID!) {
    joinGroup(id: $id) {
      ... on GroupChanged { group { id ...GroupState_group } }
      ... on Refusal { reason }
    }
  }
`);

/** One step into the group, or what stands in the way of it. */
export function JoinGroup({ group }: { readonly group: FragmentType<typeof JoinGroup_group> }) {
  const words = useGroupTexts();
  const { refusals } = useTexts();
  const { pathname } = useLocation();
  const { id, state, joining, viewerMembership, viewerCanJoin } = usePart(JoinGroup_group, group);
  const { run, busy, problem } = useAct(JoinGroupMutation);
  const [joined, setJoined] = useState(false);
  const join = async () => {
    if (await run({ id })) setJoined(true);
  };
  if (state === "ENDED") return null;
  if (viewerMembership) return <p role="status" className={styles.in}><span aria-hidden="true">✓</span> {viewerMembership.state === "ASKED" ? words.asked : joined ? words.joined : words.youAreIn}</p>;
  if (joining === "BY_INVITATION") return <p>{refusals.INVITED_ONLY}</p>;
  if (viewerCanJoin.reason === "NOT_SIGNED_IN") return <LinkButton to={paths.signIn(pathname)}>{words.signIn}</LinkButton>;
  if (!viewerCanJoin.allowed) return viewerCanJoin.reason && <p>{refusals[viewerCanJoin.reason]}</p>;
  return (
    <div className={styles.join}>
      <Button busy={busy} onClick={() => void join()}>{joining === "ON_REQUEST" ? words.ask : words.join}</Button>
      <Refused problem={problem} />
    </div>
  );
}
