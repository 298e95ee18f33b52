import type { FragmentType } from "@apollo/client/masking";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { AskOnce } from "./AskOnce.tsx";
import styles from "./ManageGroup.module.css";

const ManageGroup_group = graphql(`
  fragment ManageGroup_group on Group {
    id
    viewerMembership { id state }
    viewerCanLeave { allowed reason }
    viewerCanEnd { allowed }
  }
`);

const LeaveGroup = graphql(`
  mutation LeaveGroup($id: ID!) {
    leaveGroup(id: $id) {
      ... on GroupChanged { group { id ...GroupState_group } }
      ... on Refusal { reason }
    }
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

/** The ways out: for oneself, and for a steward the end of the whole group. Each asks once. */
export function ManageGroup({ group }: { readonly group: FragmentType<typeof ManageGroup_group> }) {
  const { group: words, refusals } = useTexts();
  const { id, viewerMembership, viewerCanLeave, viewerCanEnd } = usePart(ManageGroup_group, group);
  const leave = useAct(LeaveGroup);
  const end = useAct(EndGroup);
  if (!viewerMembership) return null;
  return (
    <div className={styles.manage}>
      {viewerCanLeave.allowed && <AskOnce {...(viewerMembership.state === "ASKED" ? words.takeBack : words.leave)} act={leave} onConfirm={() => leave.run({ id })} />}
      {viewerCanLeave.reason === "LAST_STEWARD" && <p className={styles.soft}>{refusals.LAST_STEWARD}</p>}
      {viewerCanEnd.allowed && <AskOnce {...words.end} act={end} onConfirm={() => end.run({ id })} />}
    </div>
  );
}
