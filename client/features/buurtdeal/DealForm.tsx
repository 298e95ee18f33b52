import type { Duty } from "#shared/buurtdeals/duties.ts";
import { mostDuties } from "#shared/buurtdeals/duties.ts";
import { limits } from "#shared/initiatives/limits.ts";
import { useMemo } from "react";
import { graphql } from "#client/gql/gql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useDraft } from "#client/lib/use-draft.ts";
import { useDealTexts } from "#client/texts/own/deal.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { TextArea } from "#client/ui/TextArea.tsx";
import { TextField } from "#client/ui/TextField.tsx";
import { DutyFields } from "./DutyFields.tsx";
import styles from "./Deal.module.css";

const DraftBuurtdeal = graphql(`
  mutation DraftBuurtdeal($input: DraftBuurtdealInput!) {
    draftBuurtdeal(input: $input) {
      ... on InitiativeChanged { initiative { id ...Deal_initiative } }
      ... on Refusal { reason }
    }
  }
`);

export interface WrittenDeal {
  readonly initiatorsDo: string;
  readonly municipalityDoes: string;
  readonly upkeepUntil: string;
  readonly duties: readonly Duty[];
}
interface DealFormProps {
  readonly id: string;
  readonly start: WrittenDeal;
  readonly onEnd: () => void;
}
const noDuty: Duty = { party: "INITIATOR", what: "", firstOn: null, everyMonths: null, untilOn: null };

/** The wijkregisseur writes down what was agreed; it starts from what the plan itself promises. */
export function DealForm({ id, start, onEnd }: DealFormProps) {
  const words = useDealTexts();
  const { initiative: own } = useTexts();
  const { run, busy, problem } = useAct(DraftBuurtdeal);
  const initial = useMemo(() => ({ ...start, duties: start.duties.map(({ party, what, firstOn, everyMonths, untilOn }) => ({ party, what, firstOn, everyMonths, untilOn })) }), [start]);
  const draft = useDraft<WrittenDeal>(`buurtdeal:${id}`, initial);
  const { initiatorsDo, municipalityDoes, upkeepUntil, duties } = draft.value;
  const change = (next: Partial<WrittenDeal>) => draft.set((before) => ({ ...before, ...next }));
  const send = async () => {
    if (!(await run({ input: { id, initiatorsDo, municipalityDoes, upkeepUntil, duties: [...duties] } }))) return;
    draft.clear();
    onEnd();
  };
  return (
    <Form onSubmit={send} label={words.write.title}>
      <p className={styles.soft}>{words.write.why}</p>
      <TextArea label={words.initiatorsDo} hint={words.write.initiatorsHint} required limit={limits.dealText} value={initiatorsDo} onChange={(typed) => change({ initiatorsDo: typed })} />
      <TextArea label={words.municipalityDoes} hint={words.write.municipalityHint} required limit={limits.dealText} value={municipalityDoes} onChange={(typed) => change({ municipalityDoes: typed })} />
      <TextField label={words.upkeepUntil} hint={words.write.upkeepHint} required value={upkeepUntil} onChange={(typed) => change({ upkeepUntil: typed })} />
      {duties.map((duty, index) => (
        <DutyFields key={index} nth={index + 1} duty={duty} onChange={(next) => change({ duties: duties.with(index, next) })} onRemove={() => change({ duties: duties.toSpliced(index, 1) })} />
      ))}
      {duties.length < mostDuties && <Button look="quiet" onClick={() => change({ duties: [...duties, noDuty] })}>{words.write.addDuty}</Button>}
      <Refused problem={problem} />
      <FormButtons send={words.write.send} busy={busy} cancel={{ label: own.notNow, onCancel: onEnd }} />
    </Form>
  );
}
