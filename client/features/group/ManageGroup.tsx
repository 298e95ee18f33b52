import type { FragmentType } from "@apollo/client/masking";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useGroupTexts } from "#client/texts/own/group.ts";
import { Button } from "#client/ui/Button.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { AskMerge, AskMergeMutation } from "./AskMerge.tsx";
import { AskOnce } from "./AskOnce.tsx";
import { LeaveGroup } from "./LeaveGroup.tsx";
import styles from "./ManageGroup.module.css";
import { useGroupLife } from "#client/texts/own/group-life.ts";

const ManageGroup_group = graphql(`
  fragment ManageGroup_group on Group {
    id
    state
    visibility
    mergeAskedInto { id name }
    viewerMembership { id state }
    viewerCanLead { allowed }
    ...LeaveGroup_group
  }
`);

const EndGroup = graphql(`
  mutation EndGroup($id: ID!) {
    endGroup(id: $id) {
      ... on GroupChanged { group { id ...GroupState_group } }
      ... on Refusal { reason }
    }
  }
`);

const PauseGroup = graphql(`
  mutation PauseGroup($id: ID!, $on: Boolean!) {
    pauseGroup(id: $id, on: $on) {
      ... on GroupChanged { group { id ...GroupState_group } }
      ... on Refusal { reason }
    }
  }
`);

/** What stewards do with the group as a whole, and the way out for oneself. What cannot be undone asks once, in so many words. */
export function ManageGroup({ group: masked }: { readonly group: FragmentType<typeof ManageGroup_group> }) {
  const words = useGroupTexts();
  const life = useGroupLife();
  const group = usePart(ManageGroup_group, masked);
  const { id, state, visibility, mergeAskedInto, viewerMembership, viewerCanLead } = group;
  const end = useAct(EndGroup);
  const pause = useAct(PauseGroup);
  const merge = useAct(AskMergeMutation);
  if (!viewerMembership) return null;
  return (
    <div className={styles.manage}>
      {viewerCanLead.allowed && (
        <>
          <LinkButton look="quiet" to={paths.changeGroup(id)}>{life.change}</LinkButton>
          {state === "PAUSED"
            ? <Button look="plain" busy={pause.busy} onClick={() => void pause.run({ id, on: false })}>{life.resume}</Button>
            : <AskOnce {...life.pause} act={pause} onConfirm={() => pause.run({ id, on: true })} />}
          {mergeAskedInto ? (
            <>
              <p className={styles.soft}>{life.ask.waiting(mergeAskedInto.name)}</p>
              <Button look="plain" busy={merge.busy} onClick={() => void merge.run({ id, into: null })}>{life.ask.takeBack}</Button>
              <Refused problem={merge.problem} />
            </>
          ) : <AskMerge id={id} visibility={visibility} />}
          <AskOnce {...words.end} ask={life.endWhy} act={end} onConfirm={() => end.run({ id })} />
        </>
      )}
      <LeaveGroup group={group} />
    </div>
  );
}
