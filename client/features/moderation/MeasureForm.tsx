import { useState } from "react";
import { limits } from "#shared/initiatives/limits.ts";
import { type MeasureKind, keepsFromTakingPart, mostDays } from "#shared/moderation/measures.ts";
import type { SubjectKind } from "#client/gql/enums.ts";
import { graphql } from "#client/gql/gql.ts";
import { RuleSelect } from "#client/lib/RuleSelect.tsx";
import { useAct } from "#client/lib/use-act.ts";
import { useDraft } from "#client/lib/use-draft.ts";
import { useMeasureTexts } from "#client/texts/own/measures.ts";
import { useTakingTexts } from "#client/texts/own/taking-measures.ts";
import { Checkbox } from "#client/ui/Checkbox.tsx";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { RadioGroup } from "#client/ui/RadioGroup.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { Select } from "#client/ui/Select.tsx";
import { TextArea } from "#client/ui/TextArea.tsx";
import { TextField } from "#client/ui/TextField.tsx";
import { talkAt } from "./talk-at.ts";

const TakeMeasure = graphql(`
  mutation TakeMeasure($input: TakeMeasureInput!) {
    takeMeasure(input: $input) {
      ... on MeasureChanged { measure { id ...Measure_measure } }
      ... on Refusal { reason }
    }
  }
`);

interface MeasureFormProps {
  readonly measure: MeasureKind;
  readonly about: { readonly kind: SubjectKind; readonly subjectId: string; readonly mark: string };
  /** With the id of the measure, by which it can be undone. */
  readonly onTaken: (id: string) => void;
  readonly onCancel: () => void;
}
const terms = [1, 3, 7, 14, 30, 90, 180, 365];

/** What a measure needs: on what it rests, why, and for some how long or where to. */
export function MeasureForm({ measure, about: { kind, subjectId, mark }, onTaken, onCancel }: MeasureFormProps) {
  const words = useMeasureTexts();
  const taking = useTakingTexts();
  const { run, busy, problem } = useAct(TakeMeasure);
  const [ground, setGround] = useState("RULE");
  const [rule, setRule] = useState("");
  const [law, setLaw] = useState("");
  const [days, setDays] = useState("7");
  const [everywhere, setEverywhere] = useState(false);
  const [address, setAddress] = useState("");
  const why = useDraft(`measure:${subjectId}`, "");
  const timed = keepsFromTakingPart(measure);
  const to = measure === "MOVE_COMMENT" ? talkAt(address) : null;
  const send = async () => {
    const onWhat = ground === "LAW" ? { law, rule: null } : { law: null, rule: Number(rule) };
    const answer = await run({ input: { kind, id: subjectId, measure, ...onWhat, words: why.value, days: timed ? Number(days) : null, everywhere: timed && everywhere, to, mark } });
    if (!answer) return;
    why.clear();
    onTaken(answer.measure.id);
  };
  return (
    <Form onSubmit={send} label={words.kinds[measure]}>
      <RadioGroup label={words.ground} required value={ground} onChange={setGround} options={[{ value: "RULE", label: words.grounds.RULE }, { value: "LAW", label: words.grounds.LAW }]} />
      {ground === "LAW" ? <TextField label={taking.law} hint={taking.lawHint} required value={law} onChange={setLaw} /> : <RuleSelect value={rule} onChange={setRule} />}
      <TextArea label={taking.why} hint={taking.whyHint} required limit={limits.hiddenReason} rows={2} value={why.value} onChange={why.set} />
      {timed && <Select label={taking.days} required value={days} onChange={setDays} options={terms.filter((term) => term <= mostDays[measure]).map((term) => ({ value: String(term), label: taking.term(term) }))} />}
      {timed && <Checkbox label={taking.everywhere} checked={everywhere} onChange={setEverywhere} />}
      {measure === "MOVE_COMMENT" && <TextField label={taking.to} hint={taking.toHint} required value={address} onChange={setAddress} error={address && !to ? taking.noPlace : undefined} />}
      <Refused problem={problem} />
      <FormButtons send={words.kinds[measure]} busy={busy} look="danger" cancel={{ label: words.cancel, onCancel }} />
    </Form>
  );
}
