import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { addLocalDays, instantOfLocal, localDay } from "#shared/calendar/local-time.ts";
import { graphql } from "#client/gql/gql.ts";
import { useAct } from "#client/lib/use-act.ts";
import { useMandatesTexts } from "#client/texts/own/mandates.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { DateField } from "#client/ui/DateField.tsx";
import { Form } from "#client/ui/Form.tsx";
import { RadioGroup } from "#client/ui/RadioGroup.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { Select } from "#client/ui/Select.tsx";
import { TextField } from "#client/ui/TextField.tsx";

const WhoDecides = graphql(`
  query WhoDecides {
    regisseurs: roles(kind: WIJKREGISSEUR, first: 50) { nodes { id kind person { id name } wijk { id name } } }
    wijkwethouders: roles(kind: WIJKWETHOUDER, first: 50) { nodes { id kind person { id name } wijk { id name } } }
    managers: roles(kind: CLUSTERTEAM_MANAGER, first: 50) { nodes { id kind person { id name } wijk { id name } } }
    wethouders: roles(kind: WETHOUDER, first: 50) { nodes { id kind person { id name } wijk { id name } } }
  }
`);
const LayDownStandIn = graphql(`
  mutation LayDownStandIn($input: LayDownStandInInput!) {
    layDownStandIn(input: $input) {
      ... on StandInChanged { standIn { id ...StandIns_standIn } }
      ... on Refusal { reason }
    }
  }
`);

/** Who stands in for whom, for what, how long, and where that was decided. */
export function NameStandInForm({ onDone }: { readonly onDone: () => void }) {
  const texts = useMandatesTexts();
  const { words } = useTexts();
  const { data } = useQuery(WhoDecides, { fetchPolicy: "cache-and-network" });
  const { run, busy, problem } = useAct(LayDownStandIn);
  const today = localDay(new Date());
  const [typed, setTyped] = useState({ person: "", by: "", covers: "", begins: today, ends: "", source: "" });
  const type = (changes: Partial<typeof typed>) => setTyped((before) => ({ ...before, ...changes }));
  const people = new Map<string, string>();
  for (const { kind, person, wijk } of [data?.regisseurs, data?.wijkwethouders, data?.managers, data?.wethouders].flatMap((some) => some?.nodes ?? [])) {
    if (!people.has(person.id)) people.set(person.id, `${person.name}, ${words.roleKind[kind]}${wijk ? ` ${wijk.name}` : ""}`);
  }
  const options = [...people].map(([value, label]) => ({ value, label })).toSorted((a, b) => a.label.localeCompare(b.label));
  const send = async () => {
    const [begins, last] = [instantOfLocal(`${typed.begins}T00:00`), instantOfLocal(`${typed.ends}T00:00`)];
    if (!begins || !last) return;
    const covers = typed.covers === "AWAY" ? "AWAY" : "CONFLICT";
    const input = { personId: typed.person, standInId: typed.by, covers, beginsAt: begins.toISOString(), endsAt: addLocalDays(last, 1).toISOString(), source: typed.source } as const;
    if (await run({ input })) onDone();
  };
  return (
    <Form onSubmit={send} label={texts.name}>
      <Select label={texts.standIn.person} placeholder={texts.standIn.pick} required options={options} value={typed.person} onChange={(person) => type({ person })} />
      <Select label={texts.standIn.by} placeholder={texts.standIn.pick} required options={options} value={typed.by} onChange={(by) => type({ by })} check={(by) => (by === typed.person ? texts.standIn.same : null)} />
      <RadioGroup label={texts.standIn.covers} required options={[{ value: "AWAY", label: texts.standIn.away }, { value: "CONFLICT", label: texts.standIn.conflict }]} value={typed.covers} onChange={(covers) => type({ covers })} />
      <DateField label={texts.standIn.begins} required value={typed.begins} onChange={(begins) => type({ begins })} check={(value) => (value < today ? texts.form.past : null)} />
      <DateField label={texts.standIn.ends} required value={typed.ends} onChange={(ends) => type({ ends })} check={(value) => (value < typed.begins ? texts.standIn.before : null)} />
      <TextField label={texts.form.source} hint={texts.form.sourceHint} required value={typed.source} onChange={(source) => type({ source })} />
      <Refused problem={problem} />
      <Button type="submit" busy={busy}>{texts.form.send}</Button>
    </Form>
  );
}
