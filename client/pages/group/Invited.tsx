import { useQuery } from "@apollo/client/react";
import { Navigate, useLocation, useNavigate, useParams } from "react-router";
import { useGroupLife } from "#client/texts/own/group-life.ts";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { paths } from "#client/lib/paths.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useSession } from "#client/lib/viewer.ts";
import { useGroupTexts } from "#client/texts/own/group.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Card } from "#client/ui/Card.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Page } from "#client/ui/Page.tsx";
import { Prose } from "#client/ui/Prose.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import styles from "./Invited.module.css";

const InvitedQuery = graphql(`
  query Invited($token: String!) {
    invitedGroup(token: $token) {
      id name about memberCount
      wijk { id name }
      viewerMembership { id state }
    }
  }
`);

const AcceptInvitation = graphql(`
  mutation AcceptInvitation($token: String!) {
    acceptInvitation(token: $token) {
      ... on GroupChanged { group { id ...GroupState_group } }
      ... on Refusal { reason }
    }
  }
`);

/** Where an invitation leads: what the group is, and one step in. Looking uses nothing up, so previews of links do no harm. */
export function Invited() {
  const { token = "" } = useParams();
  const words = useGroupTexts();
  const { groups } = useTexts();
  const life = useGroupLife();
  const { viewer } = useSession();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const answer = useQuery(InvitedQuery, { variables: { token }, fetchPolicy: "network-only" });
  const { run, busy, problem } = useAct(AcceptInvitation);
  const come = async () => {
    const done = await run({ token });
    if (done) void navigate(paths.group(done.group.id));
  };
  return (
    <Answer of={answer}>
      {({ invitedGroup: group }) => {
        if (!group) return <Page title={life.noInvitationTitle} lead={<p>{life.noInvitation}</p>} actions={<LinkButton look="quiet" to={paths.groups()}>{words.toGroups}</LinkButton>} />;
        if (group.viewerMembership?.state === "ACTIVE") return <Navigate replace to={paths.group(group.id)} />;
        return (
          <Page title={life.invitedTo(group.name)} above={<p>{life.invitedTitle}</p>}>
            <div className={styles.invited}>
              <Card>
                <p className={styles.facts}>{words.kind} {group.wijk.name} · {groups.members(group.memberCount)}</p>
                <Prose text={group.about} />
                <div className={styles.act}>
                  {viewer ? <Button busy={busy} onClick={() => void come()}>{life.comeIn}</Button> : (
                    <>
                      <p>{life.signInFirst}</p>
                      <LinkButton to={paths.signIn(pathname)}>{life.invitedSign}</LinkButton>
                    </>
                  )}
                  <Refused problem={problem} />
                </div>
              </Card>
            </div>
          </Page>
        );
      }}
    </Answer>
  );
}
