import type { FragmentType } from "@apollo/client/masking";
import { parseEuro } from "#shared/budget/euro-cents.ts";
import { limits } from "#shared/initiatives/limits.ts";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useDraft } from "#client/lib/use-draft.ts";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import { AmountField } from "#client/ui/AmountField.tsx";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { TextArea } from "#client/ui/TextArea.tsx";

const AccountForm_initiative = graphql(`
  fragment AccountForm_initiative on Initiative {
    id
    dossier { decision { grantedCents } }
  }
`);

const AccountForInitiative = graphql(`
  mutation AccountForInitiative($input: AccountInput!) {
    accountFor(input: $input) {
      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }
      ... on Refusal { reason }
    }
  }
`);

const empty = { spent: "", results: "" };

interface AccountFormProps {
  readonly initiative: FragmentType<typeof AccountForm_initiative>;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** What was spent and what came of it; what flows back to the wijk is said while one types. */
export function AccountForm({ initiative: masked, onDone, onCancel }: AccountFormProps) {
  const { initiative } = useTexts();
  const words = initiative.acts.account;
  const { id, dossier } = usePart(AccountForm_initiative, masked);
  const { run, busy, problem } = useAct(AccountForInitiative);
  const draft = useDraft(`account:${id}`, empty);
  const { spent, results } = draft.value;
  const send = async () => {
    if (!(await run({ input: { id, spentCents: parseEuro(spent) ?? 0, results } }))) return;
    draft.clear();
    onDone();
  };
  return (
    <Form onSubmit={send} label={words.title}>
      <AmountField label={words.spent} hint={words.spentHint} required value={spent} onChange={(typed) => draft.set((before) => ({ ...before, spent: typed }))} />
      <FlowsBack spent={parseEuro(spent)} granted={dossier?.decision?.grantedCents ?? 0} />
      <TextArea label={words.results} hint={words.resultsHint} required limit={limits.results} value={results} onChange={(typed) => draft.set((before) => ({ ...before, results: typed }))} />
      <Refused problem={problem} />
      <FormButtons send={words.send} busy={busy} cancel={{ label: initiative.notNow, onCancel }} />
    </Form>
  );
}

function FlowsBack({ spent, granted }: { readonly spent: number | null; readonly granted: number }) {
  const words = useTexts().initiative.acts.account;
  const { euro } = useFormat();
  const said = spent === null ? "" : spent > granted ? words.tooMuch(euro(granted)) : spent < granted ? words.returned(euro(granted - spent)) : words.nothingReturned;
  return <p role="status"><b>{said}</b></p>;
}
