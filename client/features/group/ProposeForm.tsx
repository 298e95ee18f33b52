import { isPossibleClosing } from "#shared/groups/decisions.ts";
import { limits } from "#shared/initiatives/limits.ts";
import { instantOfLocal } from "#shared/calendar/local-time.ts";
import { graphql } from "#client/gql/gql.ts";
import { textCheck } from "#client/lib/field-checks.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useDraft } from "#client/lib/use-draft.ts";
import { useGroupTexts } from "#client/texts/own/group.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { DateTimeField } from "#client/ui/DateTimeField.tsx";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { RadioGroup } from "#client/ui/RadioGroup.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { TextArea } from "#client/ui/TextArea.tsx";
import { useGroupLife } from "#client/texts/own/group-life.ts";

const ProposeDecision = graphql(`
  mutation ProposeDecision($input: ProposeDecisionInput!) {
    proposeDecision(input: $input) {
      ... on GroupChanged { group { id ...Decisions_group } }
      ... on Refusal { reason }
    }
  }
`);

interface ProposeFormProps {
  readonly groupId: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}
const empty = { proposal: "", closes: "T", how: "NAMED" };

/** A proposal for the group. Whether it is anonymous is chosen here and never again. */
export function ProposeForm({ groupId, onDone, onCancel }: ProposeFormProps) {
  const group = useGroupTexts();
  const { refusals } = useTexts();
  const life = useGroupLife();
  const { run, busy, problem } = useAct(ProposeDecision);
  const { value: { proposal, closes, how }, set, clear } = useDraft(`propose:${groupId}`, empty);
  const change = (next: Partial<typeof empty>) => set((before) => ({ ...before, ...next }));
  const send = async () => {
    const closesAt = instantOfLocal(closes);
    if (!closesAt || !(await run({ input: { groupId, proposal, anonymous: how === "ANONYMOUS", closesAt: closesAt.toISOString() } }))) return;
    clear();
    onDone();
  };
  const closing = (local: string) => {
    const instant = instantOfLocal(local);
    return instant && isPossibleClosing(instant, new Date()) ? null : life.closesBad;
  };
  return (
    <Form onSubmit={send} label={life.propose}>
      <TextArea label={life.proposal} hint={life.proposalHint} required rows={4} limit={limits.proposal} check={textCheck("proposal", refusals)} value={proposal} onChange={(value) => change({ proposal: value })} />
      <DateTimeField label={life.closes} hint={life.closesHint} required check={closing} value={closes} onChange={(value) => change({ closes: value })} />
      <RadioGroup
        label={life.how}
        value={how}
        onChange={(value) => change({ how: value })}
        options={[{ value: "NAMED", label: life.named, about: life.namedAbout }, { value: "ANONYMOUS", label: life.anonymous, about: life.anonymousAbout }]}
      />
      <Refused problem={problem} />
      <FormButtons send={life.sendProposal} busy={busy} cancel={{ label: group.notNow, onCancel }} />
    </Form>
  );
}
