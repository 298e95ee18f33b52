import { useState } from "react";
import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { graphql } from "#client/gql/gql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Card } from "#client/ui/Card.tsx";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { TextField } from "#client/ui/TextField.tsx";
import { useVersionTexts } from "#client/texts/own/versions.ts";

const NameVersionAct = graphql(`
  mutation NameVersion($id: ID!, $name: String!) {
    nameVersion(id: $id, name: $name) {
      ... on InitiativeChanged { initiative { id ...VersionList_initiative } }
      ... on Refusal { reason }
    }
  }
`);

/** Keeps the draft as it stands under a name of one's own. */
export function NameVersion({ id }: { readonly id: string }) {
  const words = useVersionTexts();
  const { refusals } = useTexts();
  const { run, busy, problem } = useAct(NameVersionAct);
  const [name, setName] = useState("");
  const [kept, setKept] = useState<string | null>(null);
  const send = async () => {
    const typed = tidy(name);
    setKept(null);
    if (!(await run({ id, name: typed }))) return;
    setKept(typed);
    setName("");
  };
  const check = (value: string) => {
    const wrong = textProblem(tidy(value), "versionName");
    return wrong && refusals[wrong];
  };
  return (
    <Card heading={words.keep}>
      <Form onSubmit={send} label={words.keep}>
        <p>{words.keepHint}</p>
        <TextField label={words.keepName} hint={words.keepExample} required check={check} value={name} onChange={setName} />
        <Refused problem={problem} />
        <FormButtons send={words.keepSend} busy={busy} look="quiet" />
      </Form>
      <p role="status">{kept !== null && words.kept(kept)}</p>
    </Card>
  );
}
