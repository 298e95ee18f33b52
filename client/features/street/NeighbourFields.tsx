import { parseHouseNumber } from "#shared/members/house-number.ts";
import { parsePostcode } from "#shared/members/postcode.ts";
import { type Opinion, opinions, parseBirthYear, parseInitials } from "#shared/street/voice.ts";
import { useMineTexts } from "#client/texts/own/mine.ts";
import { useHomeTexts } from "#client/texts/own/home.ts";
import { RadioGroup } from "#client/ui/RadioGroup.tsx";
import { TextField } from "#client/ui/TextField.tsx";
import styles from "./Street.module.css";
import { useStreetTexts } from "#client/texts/own/street.ts";

/** As it stands in the fields: kept until it is sent, and nowhere else. */
export interface TypedNeighbour {
  readonly initials: string;
  readonly birthYear: string;
  readonly postcode: string;
  readonly houseNumber: string;
  /** Nothing is chosen for anybody. */
  readonly opinion: Opinion | "";
}
export const nobodyYet: TypedNeighbour = { initials: "", birthYear: "", postcode: "", houseNumber: "", opinion: "" };

interface NeighbourFieldsProps {
  readonly typed: TypedNeighbour;
  readonly onType: (typed: TypedNeighbour) => void;
  /** Whether the neighbour answers, or somebody copies what they wrote. */
  readonly oneself?: boolean;
}

/** What a list asks of a neighbour, in the order in which it stands on paper. */
export function NeighbourFields({ typed, onType, oneself = false }: NeighbourFieldsProps) {
  const words = useStreetTexts();
  const home = useHomeTexts();
  const mine = useMineTexts();
  const set = (field: keyof TypedNeighbour) => (value: string) => onType({ ...typed, [field]: value });
  const isYear = (value: string) => parseBirthYear(value, new Date().getFullYear()) !== null;
  return (
    <>
      <div className={styles.fields}>
        <TextField label={words.initials} value={typed.initials} onChange={set("initials")} check={(value) => (parseInitials(value) ? null : words.badInitials)} autoComplete="off" required short />
        <TextField label={words.birthYear} value={typed.birthYear} onChange={set("birthYear")} check={(value) => (isYear(value) ? null : words.badYear)} inputMode="numeric" autoComplete="off" required short />
        <TextField label={words.postcode} value={typed.postcode} onChange={set("postcode")} check={(value) => (parsePostcode(value) ? null : home.badPostcode)} autoComplete="off" required short />
        <TextField label={words.houseNumber} value={typed.houseNumber} onChange={set("houseNumber")} check={(value) => (parseHouseNumber(value) ? null : mine.badHouseNumber)} autoComplete="off" required short />
      </div>
      <RadioGroup label={oneself ? words.ownOpinion : words.opinion} value={typed.opinion} onChange={set("opinion")} options={opinions.map((value) => ({ value, label: (oneself ? words.ownOpinions : words.opinions)[value] }))} required />
    </>
  );
}
