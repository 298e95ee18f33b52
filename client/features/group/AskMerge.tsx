import { useLazyQuery } from "@apollo/client/react";
import { useState } from "react";
import { type GroupVisibility, readsNoWider } from "#shared/groups/groups.ts";
import { graphql } from "#client/gql/gql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useGroupTexts } from "#client/texts/own/group.ts";
import { Button } from "#client/ui/Button.tsx";
import { Dialog } from "#client/ui/Dialog.tsx";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { Select } from "#client/ui/Select.tsx";
import { useGroupLife } from "#client/texts/own/group-life.ts";

const GroupsToMergeWith = graphql(`
  query GroupsToMergeWith {
    groups(first: 50) { nodes { id name visibility state } }
    me { id groups { id name visibility state } }
  }
`);

export const AskMergeMutation = graphql(`
  mutation AskMerge($id: ID!, $into: ID) {
    askMerge(id: $id, into: $into) {
      ... on GroupChanged { group { id ...GroupState_group } }
      ... on Refusal { reason }
    }
  }
`);

interface AskMergeProps {
  readonly id: string;
  readonly visibility: GroupVisibility;
}

/** Asks another group to go on as one: among those where no more people read along. */
export function AskMerge({ id, visibility }: AskMergeProps) {
  const group = useGroupTexts();
  const { ask } = useGroupLife();
  const [open, setOpen] = useState(false);
  const [into, setInto] = useState("");
  const [find, { data }] = useLazyQuery(GroupsToMergeWith);
  const act = useAct(AskMergeMutation);
  const close = () => {
    act.forget();
    setOpen(false);
  };
  const possible = [...new Map([...(data?.me?.groups ?? []), ...(data?.groups.nodes ?? [])].map((each) => [each.id, each])).values()]
    .filter((each) => each.id !== id && each.state !== "ENDED" && readsNoWider(visibility, each.visibility))
    .toSorted((one, other) => one.name.localeCompare(other.name));
  const send = async () => {
    if (await act.run({ id, into })) close();
  };
  return (
    <>
      <Button look="plain" onClick={() => { setOpen(true); void find(); }}>{ask.button}</Button>
      <Dialog open={open} heading={ask.heading} onClose={close}>
        <p>{ask.why}</p>
        {data && (possible.length === 0 ? <p>{ask.none}</p> : (
          <Form onSubmit={send} label={ask.heading}>
            <Select label={ask.pick} value={into} placeholder={ask.placeholder} required options={possible.map(({ id: value, name: label }) => ({ value, label }))} onChange={setInto} />
            <Refused problem={act.problem} />
            <FormButtons send={ask.send} busy={act.busy} cancel={{ label: group.notNow, onCancel: close }} />
          </Form>
        ))}
      </Dialog>
    </>
  );
}
