/** As parsePostcode and parseHouseNumber give them. */
export interface Address {
  readonly postcode: string;
  readonly houseNumber: string;
}
/** Where an address lies, by whoever keeps the addresses. */
export interface Located {
  readonly wijkId: string;
  readonly buurtId: string;
  /** Null where the book knows no streets: the post finds a house by postcode and number alone. */
  readonly street: string | null;
}

/** Throws Refused: UNKNOWN_POSTCODE (none of this municipality), UNKNOWN_ADDRESS (no such number there), LOOKUP_FAILED (ask again later). */
export type AddressBook = (address: Address) => Promise<Located>;
