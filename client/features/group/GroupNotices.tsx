import type { FragmentType } from "@apollo/client/masking";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useGroupTexts } from "#client/texts/own/group.ts";
import { Notice } from "#client/ui/Notice.tsx";
import { AskedAsSteward } from "./AskedAsSteward.tsx";
import { MergeRequest } from "./MergeRequest.tsx";
import { useGroupLife } from "#client/texts/own/group-life.ts";

const GroupNotices_group = graphql(`
  fragment GroupNotices_group on Group {
    id
    state
    stewardWantedSince
    viewerMembership { id askedAsSteward }
    viewerCanAskSteward { allowed }
    viewerCanLead { allowed }
    mergeRequests { id name }
  }
`);

/** What is out of the ordinary in a group, and what is asked of whoever looks. */
export function GroupNotices({ group: masked }: { readonly group: FragmentType<typeof GroupNotices_group> }) {
  const group = useGroupTexts();
  const life = useGroupLife();
  const { id, state, stewardWantedSince, viewerMembership, viewerCanAskSteward, viewerCanLead, mergeRequests } = usePart(GroupNotices_group, masked);
  const forRegisseur = viewerCanAskSteward.allowed && !viewerCanLead.allowed;
  return (
    <>
      {state === "ENDED" && <Notice kind="status" heading={group.endedTitle}>{group.ended}</Notice>}
      {state === "PAUSED" && <Notice kind="info" heading={life.pausedTitle}>{life.paused}</Notice>}
      {stewardWantedSince && state !== "ENDED" && <Notice kind="info" heading={life.wantedTitle}>{forRegisseur ? life.wantedForRegisseur : life.wanted}</Notice>}
      {viewerMembership?.askedAsSteward && <AskedAsSteward groupId={id} />}
      {mergeRequests.map((from) => <MergeRequest key={from.id} groupId={id} from={from} />)}
    </>
  );
}
