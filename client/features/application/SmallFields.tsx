import { limits } from "#shared/initiatives/limits.ts";
import { useApplicationTexts } from "#client/texts/own/application.ts";
import { Checkbox } from "#client/ui/Checkbox.tsx";
import { DateField } from "#client/ui/DateField.tsx";
import { RadioGroup } from "#client/ui/RadioGroup.tsx";
import { TextArea } from "#client/ui/TextArea.tsx";
import { TextField } from "#client/ui/TextField.tsx";
import type { FieldsProps } from "./part-fields.ts";

const chosen = (value: boolean | null): string => (value === null ? "" : value ? "yes" : "no");

export function EarlierFields({ value, change }: FieldsProps<"EARLIER">) {
  const { fields } = useApplicationTexts();
  return (
    <>
      <RadioGroup label={fields.had} value={chosen(value.had)} onChange={(had) => change({ had: had === "yes" })} options={[{ value: "no", label: fields.no }, { value: "yes", label: fields.yes }]} />
      {value.had && <TextField label={fields.which} hint={fields.whichHint} required value={value.which} onChange={(which) => change({ which })} />}
      {value.had && <Checkbox label={fields.accounted} checked={value.accounted} onChange={(accounted) => change({ accounted })} />}
    </>
  );
}

export function ContactFields({ value, change }: FieldsProps<"CONTACT">) {
  const { fields } = useApplicationTexts();
  return (
    <>
      <TextField label={fields.who} required value={value.who} onChange={(who) => change({ who })} />
      <DateField label={fields.on} required value={value.on} onChange={(on) => change({ on })} />
    </>
  );
}

export function PermitFields({ value, change }: FieldsProps<"PERMITS">) {
  const { fields, permitState } = useApplicationTexts();
  return (
    <>
      <RadioGroup
        label={fields.permits}
        value={value.state ?? ""}
        onChange={(state) => change({ state: state as keyof typeof permitState })}
        options={(["NONE", "ASKED", "GRANTED"] as const).map((each) => ({ value: each, label: permitState[each] }))}
      />
      {value.state && value.state !== "NONE" && <TextArea label={fields.permitsWhich} required limit={limits.answer} rows={2} value={value.which} onChange={(which) => change({ which })} />}
    </>
  );
}

export function UpkeepFields({ value, change }: FieldsProps<"UPKEEP">) {
  const { fields } = useApplicationTexts();
  return (
    <>
      <RadioGroup label={fields.needed} value={chosen(value.needed)} onChange={(needed) => change({ needed: needed === "yes" })} options={[{ value: "yes", label: fields.yes }, { value: "no", label: fields.notNeeded }]} />
      {value.needed && <TextField label={fields.maintainer} required value={value.who} onChange={(who) => change({ who })} />}
      {value.needed && <WholeField label={fields.years} bad={fields.badYears} required value={value.years} onChange={(years) => change({ years })} />}
    </>
  );
}

/** What the municipality asked to hear besides. */
export function MoreFields({ value, change }: FieldsProps<"COSTS">) {
  const { fields } = useApplicationTexts();
  return <TextArea label={fields.more} hint={fields.moreHint} limit={limits.applicationMore} value={value.more} onChange={(more) => change({ more })} />;
}

interface WholeFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly bad: string;
  readonly required?: boolean;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

/** A whole number, as wide as one. */
export function WholeField({ value, onChange, bad, ...field }: WholeFieldProps) {
  return (
    <TextField {...field} short inputMode="numeric" value={value === null ? "" : String(value)} check={(typed) => (/^\d{1,6}$/u.test(typed) ? null : bad)} onChange={(typed) => onChange(/^\d+$/u.test(typed.trim()) ? Number(typed) : null)} />
  );
}
