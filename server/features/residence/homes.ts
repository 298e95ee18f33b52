import { parseHouseNumber } from "#shared/members/house-number.ts";
import { parsePostcode } from "#shared/members/postcode.ts";
import type { Keys } from "../../platform/keys.ts";
import { Refused } from "../../platform/refused.ts";
import type { Address, AddressBook, Located } from "./addresses/address-book.ts";

/** Where somebody lives. Of it are kept wijk, buurt and pseudonym; the address only in a letter until that is sent. */
export interface Home extends Located {
  readonly address: Address;
  /** The same for the same address, and nothing can be told from it without the key. */
  readonly pseudonym: string;
  /** The same for all of one postcode, which is a street or a part of one. */
  readonly streetMark: string;
}

/**
 * Finds the home at an address as typed, before any transaction begins: the address register may be slow. Throws Refused as an AddressBook
 * does, and UNKNOWN_POSTCODE or UNKNOWN_ADDRESS for what is no postcode or house number.
 */
export type FindHome = (postcode: string, houseNumber: string) => Promise<Home>;

export function homesIn(book: AddressBook, keys: Keys): FindHome {
  return async (typedPostcode, typedNumber) => {
    const postcode = parsePostcode(typedPostcode);
    if (!postcode) throw new Refused("UNKNOWN_POSTCODE");
    const houseNumber = parseHouseNumber(typedNumber);
    if (!houseNumber) throw new Refused("UNKNOWN_ADDRESS");
    const address = { postcode, houseNumber };
    return { ...(await book(address)), address, pseudonym: keys.seal("residence", `${postcode} ${houseNumber}`), streetMark: keys.seal("residence", postcode) };
  };
}
