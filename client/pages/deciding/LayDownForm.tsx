import { useState } from "react";
import { type Decider, deciders } from "#shared/budget/mandates.ts";
import { parseEuro } from "#shared/budget/euro-cents.ts";
import { localDay } from "#shared/calendar/local-time.ts";
import { routes } from "#shared/subsidies/routes.ts";
import { graphql } from "#client/gql/gql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useMandatesTexts } from "#client/texts/own/mandates.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { AmountField } from "#client/ui/AmountField.tsx";
import { Button } from "#client/ui/Button.tsx";
import { Checkbox } from "#client/ui/Checkbox.tsx";
import { DateField } from "#client/ui/DateField.tsx";
import { Form } from "#client/ui/Form.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { Select } from "#client/ui/Select.tsx";
import { TextField } from "#client/ui/TextField.tsx";
import styles from "./Mandates.module.css";

const LayDownMandates = graphql(`
  mutation LayDownMandates($input: LayDownMandatesInput!) {
    layDownMandates(input: $input) {
      ... on MandatesChanged { mandates { id } }
      ... on Refusal { reason }
    }
  }
`);

interface TypedRow {
  readonly upTo: string;
  readonly hands: readonly Decider[];
  readonly instrument: string;
}
const blank: TypedRow = { upTo: "", hands: [], instrument: "" };
const mostRows = 10;

/** The whole table of a route from a day on: rows that rise, each with who decides. */
export function LayDownForm({ onDone }: { readonly onDone: () => void }) {
  const { form, route: routeName, layDownWhy, layDown } = useMandatesTexts();
  const { words } = useTexts();
  const { run, busy, problem } = useAct(LayDownMandates);
  const today = localDay(new Date());
  const [typed, setTyped] = useState({ route: "", validFrom: "", source: "" });
  const [rows, setRows] = useState<readonly TypedRow[]>([blank]);
  const change = (at: number, changes: Partial<TypedRow>) => setRows((before) => before.map((row, index) => (index === at ? { ...row, ...changes } : row)));
  const send = async () => {
    const given = rows.map(({ upTo, hands, instrument }) => ({ upToCents: parseEuro(upTo) ?? 0, hands: [...hands], instrument }));
    if (await run({ input: { ...typed, rows: given } })) onDone();
  };
  return (
    <Form onSubmit={send} label={layDown}>
      <p>{layDownWhy}</p>
      <Select label={form.route} placeholder={form.route} required options={routes.map((value) => ({ value, label: routeName[value] }))} value={typed.route} onChange={(route) => setTyped({ ...typed, route })} />
      <DateField label={form.from} required value={typed.validFrom} onChange={(validFrom) => setTyped({ ...typed, validFrom })} check={(value) => (value < today ? form.past : null)} />
      {rows.map((row, at) => (
        <fieldset key={at} className={styles.row}>
          <legend>{form.row(String(at + 1))}</legend>
          <AmountField label={form.upTo} required value={row.upTo} onChange={(upTo) => change(at, { upTo })} />
          <fieldset>
            <legend>{form.hands}</legend>
            {deciders.map((role) => <Checkbox key={role} label={words.roleKind[role]} checked={row.hands.includes(role)} onChange={(on) => change(at, { hands: deciders.filter((each) => (each === role ? on : row.hands.includes(each))) })} />)}
          </fieldset>
          <TextField label={form.instrument} required value={row.instrument} onChange={(instrument) => change(at, { instrument })} />
        </fieldset>
      ))}
      <div className={styles.rowButtons}>
        {rows.length < mostRows && <Button look="quiet" onClick={() => setRows([...rows, blank])}>{form.addRow}</Button>}
        {rows.length > 1 && <Button look="plain" onClick={() => setRows(rows.slice(0, -1))}>{form.removeRow}</Button>}
      </div>
      <TextField label={form.source} hint={form.sourceHint} required value={typed.source} onChange={(source) => setTyped({ ...typed, source })} />
      <Refused problem={problem} />
      <Button type="submit" busy={busy}>{form.send}</Button>
    </Form>
  );
}
