import { parsePostcode } from "#shared/members/postcode.ts";
import { parseIban } from "#shared/subsidies/iban.ts";
import { type PrivateParts, parsePhone } from "#shared/subsidies/private.ts";
import { useApplicationTexts } from "#client/texts/own/application.ts";
import { TextField } from "#client/ui/TextField.tsx";

export const noPrivate: PrivateParts = { name: "", iban: "", holder: "", address: "", postcode: "", town: "Hilversum", phone: "" };

interface PrivateFieldsProps {
  readonly value: PrivateParts;
  readonly onChange: (value: PrivateParts) => void;
}

/** Who applies. What is typed here is kept nowhere but in the page itself until it is sent: this device may be another's too. */
export function PrivateFields({ value, onChange }: PrivateFieldsProps) {
  const { privately: words } = useApplicationTexts();
  const field = (name: keyof PrivateParts) => ({ label: words[name], required: true, value: value[name], onChange: (typed: string) => onChange({ ...value, [name]: typed }) });
  return (
    <>
      <p>{words.sealed} {words.gone}</p>
      <TextField {...field("name")} autoComplete="name" />
      <TextField {...field("iban")} hint={words.ibanHint} autoComplete="off" check={(typed) => (parseIban(typed) ? null : words.badIban)} />
      <TextField {...field("holder")} autoComplete="off" />
      <TextField {...field("address")} autoComplete="street-address" />
      <TextField {...field("postcode")} short autoComplete="postal-code" check={(typed) => (parsePostcode(typed) ? null : words.badPostcode)} />
      <TextField {...field("town")} autoComplete="address-level2" />
      <TextField {...field("phone")} short autoComplete="tel" check={(typed) => (parsePhone(typed) ? null : words.badPhone)} />
    </>
  );
}
