import type { FragmentType } from "@apollo/client/masking";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useGroupTexts } from "#client/texts/own/group.ts";
import { AskOnce } from "./AskOnce.tsx";
import styles from "./ManageGroup.module.css";
import { useGroupLife } from "#client/texts/own/group-life.ts";

const LeaveGroup_group = graphql(`
  fragment LeaveGroup_group on Group {
    id
    joining
    stewardWantedSince
    viewerMembership { id state }
    viewerCanLeave { allowed reason }
    viewerCanWantSteward { allowed }
  }
`);

const LeaveGroupMutation = graphql(`
  mutation LeaveGroup($id: ID!) {
    leaveGroup(id: $id) {
      ... on GroupChanged { group { id ...GroupState_group } }
      ... on Refusal { reason }
    }
  }
`);

const WantSteward = graphql(`
  mutation WantSteward($groupId: ID!) {
    wantSteward(groupId: $groupId) {
      ... on GroupChanged { group { id ...GroupState_group } }
      ... on Refusal { reason }
    }
  }
`);

/** The way out. The last steward first finds another one, or asks the wijkregisseur to. */
export function LeaveGroup({ group }: { readonly group: FragmentType<typeof LeaveGroup_group> }) {
  const words = useGroupTexts();
  const life = useGroupLife();
  const { id, joining, viewerMembership, viewerCanLeave, viewerCanWantSteward, stewardWantedSince } = usePart(LeaveGroup_group, group);
  const leave = useAct(LeaveGroupMutation);
  const want = useAct(WantSteward);
  const back = { OPEN: life.leaveBack.open, ON_REQUEST: life.leaveBack.asked, BY_INVITATION: life.leaveBack.invited }[joining];
  const asked = viewerMembership?.state === "ASKED" ? words.takeBack : { ...words.leave, ask: `${life.leaveWhy} ${back}` };
  return (
    <>
      {viewerCanLeave.allowed && <AskOnce {...asked} act={leave} onConfirm={() => leave.run({ id })} />}
      {viewerCanLeave.reason === "LAST_STEWARD" && <p className={styles.soft}>{life.lastSteward}</p>}
      {viewerCanWantSteward.allowed && !stewardWantedSince && <AskOnce {...life.want} act={want} onConfirm={() => want.run({ groupId: id })} />}
    </>
  );
}
