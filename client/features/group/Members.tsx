import type { FragmentType } from "@apollo/client/masking";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useViewer } from "#client/lib/viewer.ts";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import { Initials } from "#client/ui/Initials.tsx";
import styles from "./Members.module.css";

const Members_group = graphql(`
  fragment Members_group on Group {
    id
    memberCount
    stewards { id name }
    members { id role since person { id name } }
  }
`);

/** Who takes part: for members by name, for everybody else the stewards and a number. */
export function Members({ group }: { readonly group: FragmentType<typeof Members_group> }) {
  const { group: words } = useTexts();
  const { memberCount, stewards, members } = usePart(Members_group, group);
  return (
    <Card heading={words.membersHeading} aside={<span className={styles.soft}>{words.members(memberCount)}</span>}>
      <ul className={styles.people}>
        {members.length > 0
          ? members.map(({ id, role, since, person }) => <Person key={id} id={person.id} name={person.name} steward={role === "STEWARD"} since={since} />)
          : stewards.map(({ id, name }) => <Person key={id} id={id} name={name} steward since={null} />)}
      </ul>
      {members.length === 0 && <p className={styles.soft}>{words.membersHidden}</p>}
    </Card>
  );
}

function Person({ id, name, steward, since }: { readonly id: string; readonly name: string; readonly steward: boolean; readonly since: string | null }) {
  const { group: words } = useTexts();
  const { date } = useFormat();
  const viewer = useViewer();
  const facts = [...(steward ? [words.steward] : []), ...(since ? [words.since(date(since))] : [])].join(", ");
  return (
    <li>
      <Initials name={name} />
      <p><b>{name}</b>{id === viewer?.id && ` (${words.you})`}<span className={styles.soft}>{facts}</span></p>
    </li>
  );
}
