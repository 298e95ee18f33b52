import { useState } from "react";
import { graphql } from "#client/gql/gql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useFeedTexts } from "#client/texts/own/feeds.ts";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { RadioGroup } from "#client/ui/RadioGroup.tsx";
import { Refused } from "#client/ui/Refused.tsx";

const StopFeedMutation = graphql(`
  mutation StopFeed($id: ID!, $cancels: Boolean!) {
    stopFeed(id: $id, cancels: $cancels) { ... on AgendaSourceChanged { source { id feeds { id } } } ... on Refusal { reason } }
  }
`);

/** Asked once: what it brought cannot be told apart afterwards. */
export function StopFeed({ id, onCancel }: { readonly id: string; readonly onCancel: () => void }) {
  const texts = useFeedTexts();
  const { run, busy, problem } = useAct(StopFeedMutation);
  const [what, setWhat] = useState("keep");
  return (
    <Form onSubmit={async () => void (await run({ id, cancels: what === "cancel" }))} label={texts.stopHeading}>
      <RadioGroup label={texts.stopWhat} value={what} onChange={setWhat} options={[{ value: "keep", label: texts.stopKeep }, { value: "cancel", label: texts.stopCancel }]} required />
      <Refused problem={problem} />
      <FormButtons send={texts.stop} busy={busy} look="danger" cancel={{ label: texts.cancel, onCancel }} />
    </Form>
  );
}
