import { mostParty } from "#shared/calendar/places.ts";
import { usePlacesTexts } from "#client/texts/own/places.ts";
import { Select } from "#client/ui/Select.tsx";

interface PartySelectProps {
  readonly label: string;
  readonly party: number;
  readonly onChange: (party: number) => void;
}

export function PartySelect({ label, party, onChange }: PartySelectProps) {
  const words = usePlacesTexts();
  const options = Array.from({ length: mostParty }, (_, index) => ({ value: String(index + 1), label: words.partyOf(index + 1) }));
  return <Select label={label} required value={String(party)} onChange={(value) => onChange(Number(value))} options={options} />;
}
