import type { FragmentType } from "@apollo/client/masking";
import { useState } from "react";
import { graphql } from "#client/gql/gql.ts";
import { Later } from "#client/lib/Later.tsx";
import { usePart } from "#client/lib/fragment.ts";
import { useGroupTexts } from "#client/texts/own/group.ts";
import { Card } from "#client/ui/Card.tsx";
import { ShowName } from "./later.tsx";
import { MemberItem } from "./MemberItem.tsx";
import styles from "./Members.module.css";

const Members_group = graphql(`
  fragment Members_group on Group {
    id
    memberCount
    stewards { id name }
    members { id role since askedAsSteward person { id name } }
    viewerMembership { id state shown }
    viewerCanAskSteward { allowed }
    viewerCanLead { allowed }
  }
`);

/** Who takes part: for members by name, for everybody else a number, the stewards, and who chose to be shown. */
export function Members({ group }: { readonly group: FragmentType<typeof Members_group> }) {
  const words = useGroupTexts();
  const { id, memberCount, stewards, members, viewerMembership, viewerCanAskSteward, viewerCanLead } = usePart(Members_group, group);
  const [said, setSaid] = useState("");
  const listed = new Set(members.map(({ person }) => person.id));
  const people = [...stewards.filter((steward) => !listed.has(steward.id)).map((person) => ({ id: person.id, role: "STEWARD" as const, since: null, askedAsSteward: false, person })), ...members];
  return (
    <div id="leden">
      <Card heading={words.membersHeading} aside={<span className={styles.soft}>{words.members(memberCount)}</span>}>
        <p role="status" className={styles.said}>{said}</p>
        <ul className={styles.people}>
          {people.map((member) => <MemberItem key={member.id} groupId={id} member={member} mayAsk={viewerCanAskSteward.allowed} mayEnd={viewerCanLead.allowed && people.filter(({ role }) => role === "STEWARD").length > 1} onAsked={(name) => setSaid(words.stewardAsked(name))} />)}
        </ul>
        {people.length < memberCount && <p className={styles.soft}>{members.length ? words.membersShown : words.membersHidden}</p>}
        {viewerMembership?.state === "ACTIVE" && <Later><ShowName groupId={id} shown={viewerMembership.shown} /></Later>}
      </Card>
    </div>
  );
}
