import type { Keys } from "../../platform/keys.ts";
import type { Address } from "./addresses/address-book.ts";

/** To whom and where a letter goes: readable only beside its own row and with the key, and erased when it is sent. */
export interface LetterAddress extends Address {
  readonly name: string;
  readonly street: string | null;
}

export function sealAddress(keys: Keys, letterId: string, address: LetterAddress): string {
  return keys.encrypt("address", JSON.stringify(address), letterId);
}

export function openAddress(keys: Keys, letterId: string, sealed: string): LetterAddress {
  return JSON.parse(keys.decrypt("address", sealed, letterId)) as LetterAddress;
}
