import { useState } from "react";
import { graphql } from "#client/gql/gql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useDealTexts } from "#client/texts/own/deal.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { DateField } from "#client/ui/DateField.tsx";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { TextField } from "#client/ui/TextField.tsx";

const AddMilestone = graphql(`
  mutation AddMilestone($id: ID!, $title: String!, $plannedOn: String!) {
    addMilestone(id: $id, title: $title, plannedOn: $plannedOn) {
      ... on InitiativeChanged { initiative { id ...Doing_initiative } }
      ... on Refusal { reason }
    }
  }
`);

export function MilestoneForm({ id, onEnd }: { readonly id: string; readonly onEnd: () => void }) {
  const { doing: words } = useDealTexts();
  const { initiative } = useTexts();
  const { run, busy, problem } = useAct(AddMilestone);
  const [{ title, plannedOn }, set] = useState({ title: "", plannedOn: "" });
  const send = async () => {
    if (await run({ id, title, plannedOn })) onEnd();
  };
  return (
    <Form onSubmit={send} label={words.addMilestone}>
      <TextField label={words.milestone} required value={title} onChange={(typed) => set((before) => ({ ...before, title: typed }))} />
      <DateField label={words.day} required value={plannedOn} onChange={(day) => set((before) => ({ ...before, plannedOn: day }))} />
      <Refused problem={problem} />
      <FormButtons send={words.addMilestone} busy={busy} cancel={{ label: initiative.notNow, onCancel: onEnd }} />
    </Form>
  );
}
