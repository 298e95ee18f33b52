import { parseHouseNumber } from "#shared/members/house-number.ts";
import { parsePostcode } from "#shared/members/postcode.ts";
import type { Problem } from "#client/lib/use-act.ts";
import { useMineTexts } from "#client/texts/own/mine.ts";
import { useHomeTexts } from "#client/texts/own/home.ts";
import { Button, type ButtonLook } from "#client/ui/Button.tsx";
import { Form } from "#client/ui/Form.tsx";
import { Refused } from "#client/ui/Refused.tsx";
import { TextField } from "#client/ui/TextField.tsx";
import styles from "./Residence.module.css";

/** An address as it stands in the fields: kept for the next step of the same visit and nowhere else. */
export interface TypedAddress {
  readonly postcode: string;
  readonly houseNumber: string;
}
interface AddressFormProps {
  readonly typed: TypedAddress;
  readonly onType: (typed: TypedAddress) => void;
  readonly onSend: (address: TypedAddress) => void;
  readonly send: string;
  readonly hint: string;
  readonly look?: ButtonLook;
  readonly busy: boolean;
  readonly problem: Problem | null;
}

/** Postcode and house number, side by side where there is room. */
export function AddressForm({ typed, onType, onSend, send, hint, look = "quiet", busy, problem }: AddressFormProps) {
  const home = useHomeTexts();
  const mine = useMineTexts();
  const submit = () => {
    const [postcode, houseNumber] = [parsePostcode(typed.postcode), parseHouseNumber(typed.houseNumber)];
    if (postcode && houseNumber) onSend({ postcode, houseNumber });
  };
  return (
    <Form onSubmit={submit}>
      <div className={styles.address}>
        <TextField label={mine.postcode} value={typed.postcode} onChange={(postcode) => onType({ ...typed, postcode })} check={(value) => (parsePostcode(value) ? null : home.badPostcode)} autoComplete="postal-code" required short />
        <TextField label={mine.houseNumber} value={typed.houseNumber} onChange={(houseNumber) => onType({ ...typed, houseNumber })} check={(value) => (parseHouseNumber(value) ? null : mine.badHouseNumber)} required short />
      </div>
      <p className={styles.soft}>{hint}</p>
      <Refused problem={problem} />
      <Button type="submit" look={look} busy={busy}>{send}</Button>
    </Form>
  );
}
