import { parseEuro } from "#shared/budget/euro-cents.ts";
import { type ProposalKind, mostLines, proposalKinds } from "#shared/budget/proposals.ts";
import { localDay } from "#shared/calendar/local-time.ts";
import { graphql } from "#client/gql/gql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useDraft } from "#client/lib/use-draft.ts";
import { useLedgerTexts } from "#client/texts/own/ledger.ts";
import { Button } from "#client/ui/Button.tsx";
import { Form } from "#client/ui/Form.tsx";
import { FormButtons } from "#client/ui/FormButtons.tsx";
import { RadioGroup } from "#client/ui/RadioGroup.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { Select } from "#client/ui/Select.tsx";
import { TextField } from "#client/ui/TextField.tsx";
import { ProposedLine, type TypedLine, emptyLine } from "./ProposedLine.tsx";

const ProposeMoney = graphql(`
  mutation ProposeMoney($input: ProposalInput!) {
    proposeMoney(input: $input) {
      ... on MoneyChanged { proposal { id ...Proposal_proposal } }
      ... on Refusal { reason }
    }
  }
`);

interface Typed {
  readonly kind: ProposalKind | "";
  readonly year: string;
  readonly source: string;
  readonly lines: readonly TypedLine[];
}
const empty: Typed = { kind: "", year: "", source: "", lines: [emptyLine] };

interface ProposeFormProps {
  readonly wijken: readonly { readonly id: string; readonly name: string }[];
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Lays a proposal about the money before the wethouder. The end of a year has no lines: they follow from the books. */
export function ProposeForm({ wijken, onDone, onCancel }: ProposeFormProps) {
  const texts = useLedgerTexts();
  const { run, busy, problem } = useAct(ProposeMoney);
  const draft = useDraft("money-proposal", empty);
  const { kind, year, source, lines } = draft.value;
  const change = (next: Partial<Typed>) => draft.set((before) => ({ ...before, ...next }));
  const thisYear = Number(localDay(new Date()).slice(0, 4));
  const send = async () => {
    if (!kind) return;
    const given = kind === "YEAR_END" ? [] : lines.map((line) => ({
      pot: line.pot, wijkId: line.pot === "WIJKKANS" ? null : line.wijkId || null, toWijkId: kind === "REVIEW" ? line.toWijkId || null : null, cents: parseEuro(line.amount) ?? 0, reason: line.reason,
    }));
    if (!(await run({ input: { kind, year: Number(year), source, lines: given } }))) return;
    draft.clear();
    onDone();
  };
  return (
    <Form onSubmit={send} label={texts.propose}>
      <RadioGroup label={texts.kindQuestion} required value={kind} onChange={(chosen) => change({ kind: chosen as ProposalKind })} options={proposalKinds.map((each) => ({ value: each, label: texts.kind[each], about: texts.kindAbout[each] }))} />
      <Select label={texts.year} required placeholder={texts.choose} value={year} onChange={(chosen) => change({ year: chosen })} options={[thisYear - 1, thisYear, thisYear + 1].map((each) => ({ value: String(each), label: String(each) }))} />
      <TextField label={texts.source} hint={texts.sourceHint} required value={source} onChange={(typed) => change({ source: typed })} />
      {kind !== "" && kind !== "YEAR_END" && (
        <>
          {lines.map((line, index) => (
            <ProposedLine
              key={index} number={index + 1} line={line} wijken={wijken} between={kind === "REVIEW"}
              onChange={(next) => change({ lines: lines.map((each, place) => (place === index ? next : each)) })}
              onRemove={lines.length > 1 ? () => change({ lines: lines.filter((_, place) => place !== index) }) : null}
            />
          ))}
          {lines.length < mostLines && <div><Button look="quiet" onClick={() => change({ lines: [...lines, { ...emptyLine, pot: lines.at(-1)?.pot ?? emptyLine.pot }] })}>{texts.addLine}</Button></div>}
        </>
      )}
      <Refused problem={problem} />
      <FormButtons send={texts.send} busy={busy} cancel={{ label: texts.notNow, onCancel }} />
    </Form>
  );
}
