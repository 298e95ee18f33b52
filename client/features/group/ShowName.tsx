import { graphql } from "#client/gql/gql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { Checkbox } from "#client/ui/Checkbox.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { useGroupLife } from "#client/texts/own/group-life.ts";

const ShowNameMutation = graphql(`
  mutation ShowName($groupId: ID!, $on: Boolean!) {
    showName(groupId: $groupId, on: $on) {
      ... on GroupChanged { group { id ...Members_group } }
      ... on Refusal { reason }
    }
  }
`);

/** Whether those who are no members see one's name with the group. */
export function ShowName({ groupId, shown }: { readonly groupId: string; readonly shown: boolean }) {
  const life = useGroupLife();
  const { run, problem } = useAct(ShowNameMutation);
  return (
    <>
      <Checkbox label={life.showName} about={life.showNameAbout} checked={shown} onChange={(on) => void run({ groupId, on })} />
      <Refused problem={problem} />
    </>
  );
}
