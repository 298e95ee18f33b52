import type { FragmentType } from "@apollo/client/masking";
import { useState } from "react";
import { invitationDays, mostInvited } from "#shared/groups/groups.ts";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Card } from "#client/ui/Card.tsx";
import { Form } from "#client/ui/Form.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { Select } from "#client/ui/Select.tsx";
import { TextField } from "#client/ui/TextField.tsx";
import { VisuallyHidden } from "#client/ui/VisuallyHidden.tsx";
import { InvitationLink } from "./InvitationLink.tsx";
import styles from "./Invitations.module.css";
import { useGroupLife } from "#client/texts/own/group-life.ts";

const Invitations_group = graphql(`
  fragment Invitations_group on Group {
    id
    viewerCanLead { allowed }
    invitations { id madeAt expiresAt uses mostUses }
  }
`);

const InviteToGroup = graphql(`
  mutation InviteToGroup($groupId: ID!, $days: Int!, $mostUses: Int!) {
    inviteToGroup(groupId: $groupId, days: $days, mostUses: $mostUses) {
      ... on InvitationMade { token group { id ...Invitations_group } }
      ... on Refusal { reason }
    }
  }
`);

const RevokeInvitation = graphql(`
  mutation RevokeInvitation($id: ID!) {
    revokeInvitation(id: $id) {
      ... on GroupChanged { group { id ...Invitations_group } }
      ... on Refusal { reason }
    }
  }
`);

/** Links by which people come in, for stewards: a new one, and those that still work. */
export function Invitations({ group }: { readonly group: FragmentType<typeof Invitations_group> }) {
  const life = useGroupLife();
  const { date } = useFormat();
  const { id, viewerCanLead, invitations } = usePart(Invitations_group, group);
  const invite = useAct(InviteToGroup);
  const revoke = useAct(RevokeInvitation);
  const [days, setDays] = useState("7");
  const [uses, setUses] = useState("25");
  const [token, setToken] = useState<string | null>(null);
  if (!viewerCanLead.allowed) return null;
  const make = async () => {
    const made = await invite.run({ groupId: id, days: Number(days), mostUses: Number(uses) });
    if (made) setToken(made.token);
  };
  const usesCheck = (typed: string) => (/^\d{1,3}$/u.test(typed.trim()) && Number(typed) >= 1 && Number(typed) <= mostInvited ? null : life.usesBad(String(mostInvited)));
  return (
    <Card heading={life.invitations}>
      <p className={styles.soft}>{life.invitationsWhy}</p>
      {token && <InvitationLink token={token} />}
      <Form onSubmit={make} label={life.makeInvitation}>
        <Select label={life.days} value={days} required options={invitationDays.map((each) => ({ value: String(each), label: life.dayOptions[each] }))} onChange={setDays} />
        <TextField label={life.uses} value={uses} required short inputMode="numeric" check={usesCheck} onChange={setUses} />
        <Refused problem={invite.problem} />
        <div><Button type="submit" look="quiet" busy={invite.busy}>{life.makeInvitation}</Button></div>
      </Form>
      {invitations.length > 0 && (
        <ul className={styles.open}>
          {invitations.map(({ id: each, madeAt, expiresAt, uses: used, mostUses }) => (
            <li key={each}>
              <span>{life.open(String(used), String(mostUses))}<span className={styles.soft}>{life.until(date(expiresAt))}</span></span>
              <Button look="plain" busy={revoke.busy} onClick={() => void revoke.run({ id: each })}>{life.revoke}<VisuallyHidden>: {life.revokeOf(date(madeAt))}</VisuallyHidden></Button>
            </li>
          ))}
        </ul>
      )}
      <Refused problem={revoke.problem} />
    </Card>
  );
}
