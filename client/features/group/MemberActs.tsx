import { graphql } from "#client/gql/gql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { Button } from "#client/ui/Button.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { VisuallyHidden } from "#client/ui/VisuallyHidden.tsx";
import { AskOnce } from "./AskOnce.tsx";
import { useGroupLife } from "#client/texts/own/group-life.ts";

const AskSteward = graphql(`
  mutation AskSteward($groupId: ID!, $personId: ID!) {
    askSteward(groupId: $groupId, personId: $personId) {
      ... on GroupChanged { group { id ...GroupState_group } }
      ... on Refusal { reason }
    }
  }
`);

const EndSteward = graphql(`
  mutation EndSteward($groupId: ID!, $personId: ID!) {
    endSteward(groupId: $groupId, personId: $personId) {
      ... on GroupChanged { group { id ...GroupState_group } }
      ... on Refusal { reason }
    }
  }
`);

interface MemberActsProps {
  readonly groupId: string;
  readonly person: { readonly id: string; readonly name: string };
  readonly isViewer: boolean;
  /** Whether they can be asked to become steward, or be made a member again. */
  readonly act: "ask" | "end";
  readonly onAsked: (name: string) => void;
}

/** Makes a member a steward, if they want to be, or a steward a member as the others are. */
export function MemberActs({ groupId, person, isViewer, act, onAsked }: MemberActsProps) {
  const life = useGroupLife();
  const ask = useAct(AskSteward);
  const end = useAct(EndSteward);
  const variables = { groupId, personId: person.id };
  const askThem = async () => {
    if (await ask.run(variables)) onAsked(person.name);
  };
  if (act === "end") return <AskOnce {...(isViewer ? life.stepDown : { ...life.endSteward, ask: life.endSteward.ask(person.name) })} act={end} onConfirm={() => end.run(variables)} />;
  return (
    <>
      <Button look="plain" busy={ask.busy} onClick={() => void askThem()}>{life.askSteward}<VisuallyHidden>: {person.name}</VisuallyHidden></Button>
      <Refused problem={ask.problem} />
    </>
  );
}
