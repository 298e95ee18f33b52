import type { FragmentType } from "@apollo/client/masking";
import { useState } from "react";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useGroupTexts } from "#client/texts/own/group.ts";
import { useFormat } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Card } from "#client/ui/Card.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { VisuallyHidden } from "#client/ui/VisuallyHidden.tsx";
import styles from "./Requests.module.css";

const Requests_group = graphql(`
  fragment Requests_group on Group {
    id
    requests { id since person { id name } }
    viewerCanLead { allowed }
  }
`);

const AdmitMember = graphql(`
  mutation AdmitMember($groupId: ID!, $personId: ID!) {
    admitMember(groupId: $groupId, personId: $personId) {
      ... on GroupChanged { group { id ...GroupState_group } }
      ... on Refusal { reason }
    }
  }
`);

/** Who asked to join, for stewards: one click lets them in. */
export function Requests({ group }: { readonly group: FragmentType<typeof Requests_group> }) {
  const words = useGroupTexts();
  const { relative } = useFormat();
  const { id, requests, viewerCanLead } = usePart(Requests_group, group);
  const { run, busy, problem } = useAct(AdmitMember);
  const [said, setSaid] = useState("");
  const admit = async (personId: string, name: string) => {
    if (await run({ groupId: id, personId })) setSaid(words.admitted(name));
  };
  if (!viewerCanLead.allowed || (!requests.length && !said)) return null;
  return (
    <Card heading={words.requests}>
      <p className={styles.soft}>{words.requestsWhy}</p>
      <p role="status" className={styles.said}>{said}</p>
      <ul className={styles.requests}>
        {requests.map(({ id: request, since, person }) => (
          <li key={request}>
            <span><b>{person.name}</b> <span className={styles.soft}>{relative(since)}</span></span>
            <Button look="quiet" busy={busy} onClick={() => void admit(person.id, person.name)}>{words.admit}<VisuallyHidden>: {person.name}</VisuallyHidden></Button>
          </li>
        ))}
      </ul>
      <Refused problem={problem} />
    </Card>
  );
}
