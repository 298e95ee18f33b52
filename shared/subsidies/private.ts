import { textProblem, tidy } from "../initiatives/texts.ts";
import { parsePostcode } from "../members/postcode.ts";
import type { RefusalReason } from "../refusal-reasons.ts";
import { parseIban } from "./iban.ts";

/** What the municipality needs to write to and pay who asks; for them and who handles it alone. */
export interface PrivateParts {
  readonly name: string;
  readonly iban: string;
  /** In whose name the account is. */
  readonly holder: string;
  /** Street and house number. */
  readonly address: string;
  readonly postcode: string;
  readonly town: string;
  readonly phone: string;
}

/** "06 - 1234 5678" → "0612345678", "+31 35 123 45 67" → "+31351234567"; null when it is no number that can be called. */
export function parsePhone(typed: string): string | null {
  const phone = typed.replace(/[\s().-]/gu, "");
  return /^(?:\+[1-9]\d{7,14}|0\d{9})$/u.test(phone) ? phone : null;
}

/** The private parts as typed, in one form; or the first reason why they cannot be taken. */
export function readPrivate(typed: PrivateParts): { readonly parts: PrivateParts } | { readonly problem: RefusalReason } {
  const [name, holder, address, town] = [tidy(typed.name), tidy(typed.holder), tidy(typed.address), tidy(typed.town)];
  const problem = textProblem(name, "applicationName") ?? textProblem(holder, "applicationName") ?? textProblem(address, "addressLine") ?? textProblem(town, "applicationName");
  if (problem) return { problem };
  const [iban, postcode, phone] = [parseIban(typed.iban), parsePostcode(typed.postcode), parsePhone(typed.phone)];
  if (!iban) return { problem: "INVALID_IBAN" };
  if (!postcode) return { problem: "UNKNOWN_POSTCODE" };
  return phone ? { parts: { name, iban, holder, address, postcode, town, phone } } : { problem: "INVALID_TEXT" };
}
