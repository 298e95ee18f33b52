import type { FragmentType } from "@apollo/client/masking";
import { parseEuro } from "#shared/budget/euro-cents.ts";
import { limits } from "#shared/initiatives/limits.ts";
import type { DecisionOutcome } from "#client/gql/graphql.ts";
import { graphql } from "#client/gql/gql.ts";
import { usePart } from "#client/lib/fragment.ts";
import { typedEuro } from "#client/lib/typed-euro.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useDraft } from "#client/lib/use-draft.ts";
import { useDecidingTexts } from "#client/texts/own/deciding.ts";
import { useFormat, useTexts } from "#client/texts/use-texts.ts";
import { AmountField } from "#client/ui/AmountField.tsx";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { RadioGroup } from "#client/ui/RadioGroup.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { TextArea } from "#client/ui/TextArea.tsx";
import { EarlierHands } from "./EarlierHands.tsx";

const DecideForm_initiative = graphql(`
  fragment DecideForm_initiative on Initiative {
    id
    dossier {
      askedCents
      hands
      handsGiven { role outcome grantedCents reasons at }
      completions { missed }
    }
  }
`);

const DecideInitiative = graphql(`
  mutation DecideInitiative($input: DecideInput!) {
    decide(input: $input) {
      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }
      ... on Refusal { reason }
    }
  }
`);

interface Typed {
  readonly outcome: "" | DecisionOutcome;
  /** Null until typed: what was asked stands there. */
  readonly amount: string | null;
  readonly reasons: string;
  readonly whatNow: string;
  /** One a line. */
  readonly conditions: string;
}
const empty: Typed = { outcome: "", amount: null, reasons: "", whatNow: "", conditions: "" };

interface DecideFormProps {
  readonly initiative: FragmentType<typeof DecideForm_initiative>;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Yes or no, how much, why, and what the group can do now: without reasons there is no decision. */
export function DecideForm({ initiative, onDone, onCancel }: DecideFormProps) {
  const { dossier: words, initiative: own } = useTexts();
  const { euro } = useFormat();
  const { id, dossier } = usePart(DecideForm_initiative, initiative);
  const { run, busy, problem } = useAct(DecideInitiative);
  const draft = useDraft(`decide:${id}`, empty);
  const type = (changes: Partial<Typed>) => draft.set((before) => ({ ...before, ...changes }));
  const { form } = useDecidingTexts();
  // What was typed before there were conditions has none.
  const { outcome, reasons, whatNow, conditions = "" } = draft.value;
  const leftUntreated = dossier?.completions.at(-1)?.missed ?? false;
  const asked = dossier?.askedCents ?? 0;
  const amount = draft.value.amount ?? typedEuro(asked);
  const send = async () => {
    if (outcome === "") return;
    const grantedCents = outcome === "GRANTED" ? (parseEuro(amount) ?? 0) : 0;
    if (!(await run({ input: { id, outcome, grantedCents, reasons, whatNow: whatNow.trim() || null, conditions: outcome === "GRANTED" ? conditions.split("\n").filter((line) => line.trim()) : [] } }))) return;
    draft.clear();
    onDone();
  };
  return (
    <Form onSubmit={send} label={words.decide.title}>
      {dossier && <EarlierHands {...dossier} />}
      <RadioGroup
        label={form.decide.outcome}
        required
        options={[{ value: "GRANTED", label: form.decide.granted }, { value: "REFUSED", label: form.decide.refused }, ...(leftUntreated ? [{ value: "UNTREATED", label: form.untreated }] : [])]}
        value={outcome}
        onChange={(value) => type({ outcome: value as Typed["outcome"] })}
      />
      {outcome === "GRANTED" && (
        <div>
          <AmountField label={form.decide.amount} hint={form.decide.amountHint(euro(asked))} required value={amount} onChange={(typed) => type({ amount: typed })} />
          <p role="status">{(parseEuro(amount) ?? asked) < asked && form.decide.lessThanAsked}</p>
        </div>
      )}
      <TextArea label={form.decide.reasons} hint={form.decide.reasonsHint} required limit={limits.reasons} rows={4} value={reasons} onChange={(typed) => type({ reasons: typed })} />
      {outcome === "GRANTED" && <TextArea label={form.conditions} hint={form.conditionsHint} limit={limits.reasons} rows={3} value={conditions} onChange={(typed) => type({ conditions: typed })} />}
      <TextArea label={form.decide.whatNow} hint={form.decide.whatNowHint} required={outcome !== "GRANTED"} limit={limits.whatNow} rows={3} value={whatNow} onChange={(typed) => type({ whatNow: typed })} />
      <Refused problem={problem} />
      <FormButtons send={form.decide.send} busy={busy} cancel={{ label: own.notNow, onCancel }} />
    </Form>
  );
}
