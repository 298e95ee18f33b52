import { graphql } from "#client/gql/gql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useViewer } from "#client/lib/viewer.ts";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Initials } from "#client/ui/Initials.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { VisuallyHidden } from "#client/ui/VisuallyHidden.tsx";
import { AskOnce } from "./AskOnce.tsx";
import styles from "./Members.module.css";
import { useGroupLife } from "./use-group-life.ts";

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

interface MemberItemProps {
  readonly groupId: string;
  readonly member: { readonly role: "MEMBER" | "STEWARD"; readonly since: string | null; readonly askedAsSteward: boolean; readonly person: { readonly id: string; readonly name: string } };
  readonly mayAsk: boolean;
  readonly mayEnd: boolean;
  readonly onAsked: (name: string) => void;
}

/** One who takes part, and what whoever looks may do about their being a steward. */
export function MemberItem({ groupId, member: { role, since, askedAsSteward, person }, mayAsk, mayEnd, onAsked }: MemberItemProps) {
  const { group: words } = useTexts();
  const life = useGroupLife();
  const { date } = useFormat();
  const isViewer = useViewer()?.id === person.id;
  const ask = useAct(AskSteward);
  const end = useAct(EndSteward);
  const variables = { groupId, personId: person.id };
  const facts = [...(role === "STEWARD" ? [words.steward] : []), ...(since ? [words.since(date(since))] : []), ...(askedAsSteward ? [life.isAsked] : [])].join(", ");
  const askThem = async () => {
    if (await ask.run(variables)) onAsked(person.name);
  };
  const ending = isViewer ? life.stepDown : { ...life.endSteward, ask: life.endSteward.ask(person.name) };
  return (
    <li>
      <Initials name={person.name} />
      <div>
        <p><b>{person.name}</b>{isViewer && ` (${words.you})`}<span className={styles.soft}>{facts}</span></p>
        {mayAsk && role === "MEMBER" && !askedAsSteward && since && <Button look="plain" busy={ask.busy} onClick={() => void askThem()}>{life.askSteward}<VisuallyHidden>: {person.name}</VisuallyHidden></Button>}
        {mayEnd && role === "STEWARD" && <AskOnce {...ending} act={end} onConfirm={() => end.run(variables)} />}
        <Refused problem={ask.problem} />
      </div>
    </li>
  );
}
