import { electronicFormatIBAN, friendlyFormatIBAN, isSEPACountry, isValidIBAN } from "ibantools";

/** An account number as banks write it, without spaces; null where its check digits are wrong (ISO 13616) or its country takes no part in SEPA. */
export function parseIban(typed: string): string | null {
  const iban = electronicFormatIBAN(typed);
  return iban && isValidIBAN(iban) && isSEPACountry(iban.slice(0, 2)) ? iban : null;
}

/** In groups of four, as people read it. */
export function inFours(iban: string): string {
  return friendlyFormatIBAN(iban) ?? iban;
}
